import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { licences } from '../../schema/picture.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import fc from 'fast-check';
import { record } from '../../../e2e/fixtures/record.ts';
import { strangersIn } from '../../../e2e/fixtures/schema-org.ts';
import { pageGraph, releaseGraph } from './json-ld.ts';

const home = 'https://example.org/presse/';
const facts = {
  breadcrumb: [
    { name: 'Presse', url: home },
    { name: 'Archiv', url: `${home}archive/` },
    { name: record.title, url: record.url },
  ],
  card: `${record.url}card.png`,
  licensePage: `${home}nutzung/`,
  correctionsPolicy: `${home}corrections/`,
  logo: `${home}organisations/hafen/logo.svg`,
};
type Node = Record<string, unknown>;
type Graph = { '@context': string; '@graph': Node[] };
const read = (json: string) => JSON.parse(json) as Graph;
const graphOf = (changes: Partial<ReleaseRecord> = {}) =>
  read(releaseGraph({ ...record, ...changes }, facts));
const nodeOf = (graph: Graph, type: string) => graph['@graph'].find((node) => node['@type'] === type);
const articleOf = (changes: Partial<ReleaseRecord> = {}) => nodeOf(graphOf(changes), 'NewsArticle') ?? {};
/** All values in a graph, at any depth. */
const held = (value: unknown) => JSON.stringify(value);

const issuer = { ...record.issuer, id: 'werft', name: 'Werft', legalName: 'Werft AG' };
const variants: Record<string, Graph> = {
  'a release': graphOf(),
  'a release of another issuer': graphOf({ issuer }),
  'a translation': graphOf({ language: 'en', translationOf: 'de' }),
  'a release with nothing optional': graphOf({
    place: '',
    changes: [],
    people: [],
    topics: [],
    organisations: [],
    events: [],
    pictures: [],
    contacts: [],
    versions: [],
  }),
  'a release with an event that was called off': graphOf({
    events: [{ title: 'Fest', start: '2019-11-02', end: '2019-11', status: 'cancelled', place: 'Kai' }],
  }),
  'a withdrawn release': graphOf({ state: 'withdrawn' }),
  'a front page': read(pageGraph({ ...facts, publisher: issuer, website: { name: 'Presse', url: home } })),
  'a front page that names who is responsible': read(
    pageGraph({
      ...facts,
      publisher: issuer,
      website: { name: 'Presse', url: home },
      responsible: { name: 'Ada Anker', organisation: 'Werft AG', postalAddress: 'Kai 1, 00000 Hafen' },
    }),
  ),
  'a page without a way to it': read(pageGraph({ publisher: issuer, breadcrumb: [] })),
};

test('a release says how long it is, where it was written and where it happens', () => {
  const { wordCount, dateline, contentLocation } = articleOf();
  const busan = { '@type': 'Place', name: 'Busan', sameAs: 'https://www.wikidata.org/wiki/Q16520' };
  assert.deepEqual([wordCount, dateline, contentLocation], [3, 'Dresden', busan]);
  assert.equal(articleOf({ place: '' })['dateline'], undefined);
  assert.equal(articleOf({ places: [] })['contentLocation'], undefined);
});

for (const [what, graph] of Object.entries(variants)) {
  test(`${what} says only what schema.org knows`, () => {
    assert.equal(graph['@context'], 'https://schema.org');
    assert.deepEqual(strangersIn(graph), []);
  });

  test(`${what} has no empty field and no reference into nothing`, () => {
    assert.doesNotMatch(held(graph), /""|\[\]|\{\}|null/);
    const named = new Set([...held(graph).matchAll(/"@type":"\w+","@id":"(#\w+)"/g)].map(([, id]) => id));
    const used = [...held(graph).matchAll(/\{"@id":"(#\w+)"\}/g)].map(([, id]) => id);
    assert.deepEqual(
      used.filter((id) => !named.has(id)),
      [],
    );
  });
}

const planted: [node: Node, complaint: RegExp][] = [
  [{ '@type': 'PressRelease' }, /no type PressRelease/],
  [{ '@type': 'NewsArticle', headLine: 'A' }, /NewsArticle has no headLine/],
  [{ '@type': 'NewsArticle', startDate: '2019-09-05' }, /NewsArticle has no startDate/],
  [{ '@type': 'NewsArticle', author: { '@type': 'Event', name: 'A' } }, /author does not take/],
  [{ '@type': 'NewsArticle', author: { '@id': '#nobody' } }, /author does not take/],
  [{ '@type': 'NewsArticle', datePublished: '11. September 2019' }, /datePublished does not take/],
  [{ '@type': 'Event', eventStatus: 'https://schema.org/InStock' }, /eventStatus does not take/],
  [{ '@type': 'NewsArticle', publisher: { '@type': 'Organization', ceo: 'A' } }, /Organization has no ceo/],
];
for (const [node, complaint] of planted) {
  test(`the vocabulary refuses ${held(node)}`, () =>
    assert.match(strangersIn({ '@graph': [node] }).join('\n'), complaint));
}

test('the front page names who is accountable, and no other page does', () => {
  const site = nodeOf(variants['a front page that names who is responsible'] ?? graphOf(), 'WebSite') ?? {};
  assert.deepEqual(site['accountablePerson'], {
    '@type': 'Person',
    name: 'Ada Anker',
    worksFor: { '@type': 'Organization', name: 'Werft AG', address: 'Kai 1, 00000 Hafen' },
  });
  assert.doesNotMatch(held(variants['a front page']), /accountable/);
});

test('an article carries the facts of its release', () => {
  const article = articleOf();
  assert.equal(article['headline'], record.title);
  assert.equal(article['identifier'], record.guid);
  assert.equal(article['version'], 2);
  assert.equal(article['mainEntityOfPage'], record.url);
  assert.equal(article['datePublished'], '2019-09-11T14:27:25.000Z');
  assert.equal(article['dateModified'], '2019-09-12T08:00:00.000Z');
  assert.equal(articleOf({ changedAt: record.publishedAt })['dateModified'], undefined);
  assert.deepEqual(article['workTranslation'], { '@id': `${home}en/2019/09/busan/#article` });
  const english = articleOf({ language: 'en', translationOf: 'de' });
  assert.deepEqual(english['translationOfWork'], { '@id': `${record.url}#article` });
  assert.equal(english['workTranslation'], undefined);
});

test('a picture carries its credit, where its licence stands, and that a machine has made it', () => {
  const made = { digitalSourceType: 'trainedAlgorithmicMedia' } as const;
  const article = articleOf({ ...made, pictures: record.pictures.map((one) => ({ ...one, ...made })) });
  const [lead, second, card] = article['image'] as [Node, Node, string];
  assert.equal(held(article).match(/\/TrainedAlgorithmicMediaDigitalSource/g)?.length, 3);
  assert.equal(lead['license'], record.pictures[0]?.termsUrl);
  assert.equal(lead['creditText'], 'Foto: Ada & Co.');
  assert.deepEqual([second['license'], second['acquireLicensePage']], [undefined, facts.licensePage]);
  assert.equal(card, facts.card);
});

test('only corrections are corrections', () => {
  assert.match(held(articleOf()['correction']), /Eine Zahl war falsch/);
  const changes = record.changes.map((change) => ({ ...change, kind: 'update' as const }));
  assert.equal(articleOf({ changes })['correction'], undefined);
});

test('an event stands in it with a day and a place, or not at all', () => {
  const about = held(articleOf()['about']);
  assert.match(about, /"alternateName":\s*"Häfen".*Empfang im Rathaus/s);
  assert.match(about, /Gespräch am Kai/);
  assert.doesNotMatch(about, /Iksan/);
  assert.match(held(variants['a release with an event that was called off']), /EventCancelled/);
});

test('a withdrawn release is no article', () => {
  const types = graphOf({ state: 'withdrawn' })['@graph'].map((node) => node['@type']);
  assert.deepEqual(types, ['Organization', 'BreadcrumbList']);
});

test('contacts of former times and those without a way to reach them are left out', () => {
  const [contact] = record.contacts;
  assert.ok(contact);
  assert.match(held(graphOf()), /ContactPoint/);
  for (const change of [{ isHistorical: true }, { email: undefined, phone: undefined }])
    assert.doesNotMatch(held(graphOf({ contacts: [{ ...contact, ...change }] })), /ContactPoint/);
});

test('whatever a text holds, the graph stays in its script and comes back to the letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('</script>', '<!--', '\u2028', '\u2029', ''),
      fc.constantFrom(...licences),
      (text, danger, licence) => {
        const title = `${text}${danger}.`;
        const pictures = record.pictures.map((picture) => ({ ...picture, licence, caption: title }));
        const json = releaseGraph({ ...record, title, pictures }, facts);
        assert.doesNotMatch(json, /[<\u2028\u2029]/);
        assert.equal(nodeOf(read(json), 'NewsArticle')?.['headline'], title);
      },
    ),
  );
});

test('the same content gives the same bytes', () => {
  assert.equal(releaseGraph(record, facts), releaseGraph(structuredClone(record), facts));
});

test('a graph adds at most 750 bytes to a page that has the same facts', () => {
  const page = held({ record, facts });
  const size = (text: string) => brotliCompressSync(text).length;
  const added = size(page + releaseGraph(record, facts)) - size(page);
  assert.ok(added <= 750, `${added} bytes`);
});
