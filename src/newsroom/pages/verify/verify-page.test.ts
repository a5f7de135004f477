import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt } from '../../../../e2e/fixtures/newsroom.ts';
import { trustTxt } from '../../../outputs/verify/trust-txt.ts';
import { frameOf } from '../frame.ts';
import { llmsIndex } from '../machines/llms.ts';
import { sitePages } from '../machines/sitemap-pages.ts';
import { officialAddresses, trustFacts } from './official-addresses.ts';
import { verifyPage } from './verify-page.ts';

const now = '2026-07-15T12:00:00Z';
const files = {
  'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }
legalName: Hafenverbund e. V.
kind: publisher
url: https://hafen.example/
sameAs: [https://register.example/hafenverbund, https://example.social/@hafen]
`,
  'brand.yaml': `home: { url: https://hafen.example/, label: { de: Zur Website } }
profiles: [{ name: Mastodon, url: 'https://example.social/@hafen' }]
`,
};

test('every address of the publisher is named once, with the name that the brand gives it', async () => {
  const newsroom = await newsroomAt(now, files);
  assert.deepEqual(
    officialAddresses(newsroom, 'de').map(({ href, label, isMe }) => [href, label, isMe]),
    [
      ['https://example.org/', 'Newsroom', false],
      ['https://hafen.example/', 'Zur Website', true],
      ['https://example.social/@hafen', 'Mastodon', true],
      ['https://register.example/hafenverbund', 'register.example', true],
    ],
  );
});

test('trust.txt has the attributes of its specification, one a line', async () => {
  const newsroom = await newsroomAt(now, files);
  assert.equal(
    trustTxt(trustFacts(newsroom)),
    `# https://example.org/
control=https://hafen.example/
social=https://example.social/@hafen
social=https://register.example/hafenverbund
contact=https://example.org/contact/
disclosure=https://example.org/verify/
disclosure=https://example.org/corrections/
`,
  );
});

test('the newsroom leads to the page, and programs find it', async () => {
  const newsroom = await newsroomAt(now);
  const { urls } = newsroom;
  const { verify } = frameOf(newsroom, { language: 'de', title: 'x', description: 'x', address: urls.front });
  assert.equal(verify.href, '/verify/');
  assert.ok(sitePages(newsroom, 'de').some(({ url }) => url.endsWith('/verify/')));
  assert.ok(
    llmsIndex(newsroom).sections.some(({ links }) => links.some(({ url }) => url.endsWith('/verify/'))),
  );
});

test('the sentences of an answer keep their marks, which the browser fills in', async () => {
  const { setting } = verifyPage(await newsroomAt(now), { language: 'de' });
  assert.match(setting.sentences.version, /\{number\}.*\{day\}/);
  assert.match(setting.sentences.sameMember, /\{path\}.*\{kit\}/);
  assert.equal(setting.root, '/');
});
