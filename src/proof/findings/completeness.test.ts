import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Files, noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { digestOf } from '../../files/digest.ts';
import { missingFrom } from './completeness.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';
import { ToldBySite } from './told.ts';

const title = 'Ein Titel, der lang genug ist';
const guid = 'tag:example.org,2026:2026-01-15-erste-meldung/de';
const at = '2026/01/erste-meldung/';
const page = (of = title) => `<html><head><title>${of} | Presse</title></head></html>`;

/** The files of a site with one German release, which readers of English get in German. */
const whole: Record<string, string | Buffer> = {
  [`${at}index.html`]: page(),
  [`en/${at}index.html`]: page(),
  [`${at}index.txt`]: title,
  [`${at}index.md`]: title,
  [`${at}index.json`]: '{}',
  'alte/adresse/index.html': page('Weiter'),
  'rss.xml': `<item><guid isPermaLink="false">${guid}</guid></item>`,
  'feeds/archive/1/atom.xml': `<feed><id>x</id><entry xml:lang="de"><id>${guid}</id></entry></feed>`,
  'feed.json': JSON.stringify({ items: [{ id: guid }] }),
  'pagefind/de/fragment/de_1.pf_fragment': gzipSync(`pagefind_dcd{"url":"/${at}","content":"${title}"}`),
};
const redirects = '[/alte/adresse]';
const files = { [releasePath]: release({ redirects }) };

async function missing(site: Record<string, string | Buffer>, changes: Files = files, hasFeeds = true) {
  const judgement = judgementOf(readRawContent(await smallNewsroom(changes)), noon);
  const told = new ToldBySite();
  for (const [name, content] of Object.entries(site))
    told.read({ name, bytes: Buffer.from(content), digest: digestOf(content) });
  return missingFrom(told, judgement, hasFeeds).map(({ part, at: where }) => `${part} ${where}`);
}

test('what a file has said is known by its digest, and it is not read again', async () => {
  const shipped = Object.entries(whole).map(([name, content]) => ({
    ...{ name, bytes: Buffer.from(content), digest: digestOf(content) },
  }));
  const first = new ToldBySite();
  for (const file of shipped) first.read(file);
  const again = new ToldBySite(first.kept);
  for (const { name, digest } of shipped)
    again.read({
      ...{ name, digest },
      get bytes(): Uint8Array {
        throw new Error(`${name} was read again.`);
      },
    });
  assert.deepEqual([again.titles, again.items, again.records], [first.titles, first.items, first.records]);
  const judgement = judgementOf(readRawContent(await smallNewsroom(files)), noon);
  assert.deepEqual(missingFrom(again, judgement, true), []);
});

const without = (name: string) => Object.fromEntries(Object.entries(whole).filter(([one]) => one !== name));

test('a site with everything lacks nothing', async () => {
  assert.deepEqual(await missing(whole), []);
});

const gaps: [name: string, part: string][] = [
  [`${at}index.html`, `page ${at}index.html`],
  [`en/${at}index.html`, `page en/${at}index.html`],
  [`${at}index.md`, `twin ${at}index.md`],
  ['alte/adresse/index.html', 'redirect alte/adresse/index.html'],
  ['rss.xml', `item ${guid} (rss)`],
  ['feeds/archive/1/atom.xml', `item ${guid} (atom)`],
  ['feed.json', `item ${guid} (json)`],
  ['pagefind/de/fragment/de_1.pf_fragment', `record /${at}`],
];
for (const [name, part] of gaps)
  test(`a site without ${name} lacks it by name`, async () => {
    assert.deepEqual(await missing(without(name)), [part]);
  });

test('a page with another title, and an item in the feed of a topic alone, are none of this release', async () => {
  assert.deepEqual(await missing({ ...whole, [`${at}index.html`]: page('Ein anderer Titel') }), [
    `title ${at}index.html`,
  ]);
  const moved = { ...without('rss.xml'), 'topics/hafen/rss.xml': whole['rss.xml'] ?? '' };
  assert.deepEqual(await missing(moved), [`item ${guid} (rss)`]);
});

test('a withdrawn release keeps its page and its item, and has no search record', async () => {
  const withdrawn = '{ at: 2026-02-01T10:00:00+01:00, reason: Der Text war falsch., keepText: false }';
  const bare = without('pagefind/de/fragment/de_1.pf_fragment');
  assert.deepEqual(await missing(bare, { [releasePath]: release({ redirects, withdrawn }) }), []);
  const tomorrow = withdrawn.replace('2026-02-01', '2026-08-01');
  assert.deepEqual(await missing(bare, { [releasePath]: release({ redirects, withdrawn: tomorrow }) }), [
    `record /${at}`,
  ]);
});

test('a preview needs no feeds, a held-back release nothing', async () => {
  assert.deepEqual(await missing(without('rss.xml'), files, false), []);
  assert.deepEqual(await missing({}, { [releasePath]: release({ draft: 'true' }) }), []);
});

test('an id from a former system is looked for as it is written, not as XML writes it', async () => {
  const own = 'https://example.org/?p=1&q=<2>';
  const escaped = own.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');
  const site = {
    ...whole,
    'rss.xml': `<guid isPermaLink="false">${escaped}</guid>`,
    // Atom takes no id with these signs.
    'feeds/archive/1/atom.xml': `<entry><id>tag:example.org,2019:guids/${encodeURIComponent(own)}</id></entry>`,
    'feed.json': JSON.stringify({ items: [{ id: own }] }),
  };
  assert.deepEqual(await missing(site, { [releasePath]: release({ redirects, guid: `"${own}"` }) }), []);
});
