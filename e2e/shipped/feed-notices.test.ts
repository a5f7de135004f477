import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonFeed } from 'feedsmith';
import { wordsIn } from '../../src/i18n/words.ts';
import { sites } from '../sites.ts';
import { elements, pages, shippedFiles } from './files.ts';

const files = shippedFiles(sites.fictional.out);
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';

for (const [language, folder] of [
  ['de', ''],
  ['en', 'en/'],
] as const) {
  const words = wordsIn(language);

  test(`a correction is an item of its own in ${language}, and changes the item of its release in its place`, () => {
    const items = parseJsonFeed(text(`${folder}corrections/feed.json`)).items ?? [];
    const correction = items.find(({ title }) => title?.startsWith(`${words.corrections.correction}: `));
    assert.ok(correction?.id !== undefined);
    assert.ok(correction.id.includes('#correction-'), correction.title);
    const [original] = correction.id.split('#');
    const all = parseJsonFeed(text(`${folder}feed.json`)).items ?? [];
    const release = all.find(({ id }) => id === original);
    assert.equal(release?.date_modified, correction.date_published);
    assert.notEqual(release?.date_published, correction.date_published);
    assert.ok(all.some(({ id }) => id === correction.id));
  });

  test(`a withdrawal is told as news in ${language}`, () => {
    const items = parseJsonFeed(text(`${folder}corrections/feed.json`)).items ?? [];
    assert.ok(items.some(({ title }) => title?.startsWith(`${words.withdrawn.title}: `)));
  });
}

test('the link of a notice leads to an id on the page of its release', () => {
  const trees = pages(sites.fictional.out);
  const notices = [...files]
    .filter(([path]) => path.endsWith('corrections/feed.json'))
    .flatMap(([, bytes]) => parseJsonFeed(bytes.toString('utf8')).items ?? []);
  assert.ok(notices.length > 2);
  for (const { url = '' } of notices) {
    const { pathname, hash } = new URL(url);
    const page = trees.get(`${pathname.slice(1)}index.html`);
    assert.ok(page, url);
    assert.equal(elements(page, ({ properties }) => `#${String(properties['id'])}` === hash).length, 1, url);
  }
});
