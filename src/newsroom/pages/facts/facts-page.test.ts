import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, storeAt } from '../../../../e2e/fixtures/newsroom.ts';
import { release, releasePath } from '../../../../e2e/small-newsroom.ts';
import { articleBody } from '../../release/article-body.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import { frameOf } from '../frame.ts';
import { llmsIndex } from '../machines/llms.ts';
import { sitePages } from '../machines/sitemap-pages.ts';
import { factsPage, factsPaths } from './facts-page.ts';

const now = '2026-07-15T12:00:00Z';
const members = (more = '') => `label: { de: Mitglieder }
value: 96
asOf: 2020-01
source: { de: Verzeichnis }
changes:
  - { validFrom: 2026-01-15T09:59:59+01:00, value: 142, asOf: 2026-01 }
  - { validFrom: 2026-02-01, value: 150, asOf: 2026-02 }
${more}`;
const body = 'Der Verbund hat <Fact id="mitglieder" /> Mitglieder.';
const files = { 'facts/mitglieder.yaml': members(), [releasePath]: release({}, body) };

/** What the newsroom says of its fact sheet: in the menu, the sitemap, the index for programs, its routes. */
const saidBy = (newsroom: OpenNewsroom) => {
  const { urls } = newsroom;
  const { menu } = frameOf(newsroom, { language: 'de', title: 'x', description: 'x', address: urls.front });
  const links = llmsIndex(newsroom).sections.flatMap((section) => section.links.map(({ url }) => url));
  return [
    menu.some(({ href }) => href === '/facts/'),
    sitePages(newsroom, 'de').some(({ url }) => url.endsWith('/facts/')),
    links.some((url) => url.endsWith('/facts/facts.json')),
    factsPaths(newsroom).length > 0,
  ];
};

test('a fact has its value of today, with the former ones below, and a sentence with its source to copy', async () => {
  const newsroom = await newsroomAt(now, files);
  const [fact] = factsPage(newsroom, { language: 'de' }).facts;
  assert.equal(fact?.shown, '150');
  assert.deepEqual(
    fact.former.map(({ shown, day }) => [shown, day]),
    [
      ['142', 'Januar 2026'],
      ['96', 'Januar 2020'],
    ],
  );
  assert.equal(
    fact.sentence,
    'Mitglieder: 150 (Stand: Februar 2026). Quelle: Hafenverbund, Verzeichnis, https://example.org/facts/#fact-mitglieder',
  );
});

test('a release prints the value of its own day', async () => {
  const newsroom = await newsroomAt(now, files);
  const [entry] = newsroom.archive.versions('2026-01-15-erste-meldung').values();
  assert.equal(entry && articleBody(newsroom, entry).context.fact('mitglieder'), '142');
});

test('the newsroom leads to its fact sheet as long as there is a fact that anybody may know', async () => {
  assert.deepEqual(saidBy(await newsroomAt(now, files)), [true, true, true, true]);
  assert.deepEqual(saidBy(await newsroomAt(now)), [false, false, false, false]);
  const later = { 'facts/mitglieder.yaml': members('validFrom: 2026-08-01\n') };
  assert.deepEqual(saidBy(await newsroomAt(now, later)), [false, false, false, false]);
});

test('a fact or a value of tomorrow is not in the store', async () => {
  const tomorrow = '  - { validFrom: 2026-07-16, value: 160, asOf: 2026-07 }\n';
  const begun = await storeAt(now, { 'facts/mitglieder.yaml': members(tomorrow) });
  assert.equal(begun.facts[0]?.data.changes.length, 2);
  const hidden = await storeAt(now, { 'facts/mitglieder.yaml': members('validFrom: 2026-07-16\n') });
  assert.deepEqual(hidden.facts, []);
});
