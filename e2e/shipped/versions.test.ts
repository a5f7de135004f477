import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { wordsIn } from '../../src/i18n/words.ts';
import { now, sites } from '../sites.ts';
import { gitIn } from '../small-repository.ts';
import { elements, pages, shippedFiles, tracesIn } from './files.ts';

const { content, out } = sites.fictional;
const files = shippedFiles(out);
const trees = pages(out);
const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
const folders = ['', 'en/', 'ko/'].flatMap((language) => [
  `${language}2026/06/dredger-numbers/`,
  `${language}2026/06/lighthouse-lamp/`,
]);

/** The words of all elements of a page with this name. */
const told = (tree: Root | undefined, name: string) =>
  tree ? elements(tree, ({ tagName }) => tagName === name).map((element) => toString(element)) : [];

type Data = {
  versions: { kind: string; at: string; changes: Record<string, { kind: string; text: string }[]> }[];
};
const data = (folder: string) => JSON.parse(text(`${folder}versions.json`)) as Data;

test('exactly the releases that were something else before have versions, as a page and as data', () => {
  const expected = [...folders, '2026/04/cargo-bikes/'].sort();
  const found = (end: string) =>
    [...files.keys()].filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length));
  assert.deepEqual(found('versions/index.html').sort(), expected);
  assert.deepEqual(found('versions.json').sort(), expected);
});

const labelOf = (language: string, count: number) => {
  const { versions, slugLine } = wordsIn(language);
  return count === 1 ? versions.title(1) : slugLine.version(count, count);
};

test('a release leads to its versions in the words of its reader, and no feed or sitemap does', () => {
  for (const folder of folders) {
    const language = folder.slice(0, 2).replace('20', 'de');
    const address = `/${folder}versions/`;
    const links = elements(
      trees.get(`${folder}index.html`) ?? { type: 'root', children: [] },
      ({ properties }) => properties['href'] === address,
    );
    assert.deepEqual(
      links.map((link) => toString(link)),
      [labelOf(language, data(folder).versions.length)],
    );
  }
  // Two lists have every file, for whoever checks one.
  const hasEvery = /^(?:SHA256SUMS\.txt$|verify\/files\/)/;
  const others = [...files].flatMap(([name, bytes]) =>
    /\.(?:xml|json|txt|md|opml)$/.test(name) && !hasEvery.test(name) && bytes.includes('/versions/')
      ? [name]
      : [],
  );
  assert.deepEqual(others, []);
});

test('the page tells what went and what came, also to ears, and search engines leave it out', () => {
  const page = trees.get('2026/06/lighthouse-lamp/versions/index.html');
  const { removed, added } = wordsIn('de').versions;
  assert.deepEqual(told(page, 'del'), [`${removed.before} 43 ${removed.after} `]);
  assert.ok(told(page, 'ins').includes(`${added.before} 34 ${added.after} `));
  assert.equal(page && elements(page, ({ properties }) => properties['name'] === 'robots').length, 1);
});

test('the data tell kind and instant of each version', () => {
  assert.deepEqual(
    data('en/2026/06/lighthouse-lamp/').versions.map(({ kind, at }) => [kind, at]),
    [
      ['first', '2026-06-10T09:20:00.000Z'],
      ['update', '2026-06-11T07:01:00.000Z'],
      ['correction', '2026-06-15T14:31:00.000Z'],
    ],
  );
  assert.deepEqual(
    data('2026/04/cargo-bikes/').versions.map(({ kind }) => kind),
    ['first', 'silent'],
  );
});

test('the site names the commit of its content, its digest and its instant', () => {
  const idOf = (name: string) => gitIn(content, ['rev-parse', name]).trim();
  assert.deepEqual(JSON.parse(text('built.json')), {
    at: new Date(now).toISOString(),
    commit: idOf('HEAD'),
    content: idOf('HEAD:'),
  });
});

test('no version holds a word that was struck before any deploy', () => {
  assert.deepEqual(tracesIn(out, ['quarzmuschel', 'schlickfloh']), []);
});

test('of a text that was withdrawn and not kept, no form holds a word of the body', () => {
  assert.deepEqual(tracesIn(out, ['löschkrabbe', 'tidenlotse']), []);
  const kept = [...files.keys()].filter((name) => name.includes('tide-model-figures/'));
  assert.ok(kept.length > 0);
  assert.deepEqual(
    kept.filter((name) => /press-kit|versions/.test(name)),
    [],
  );
});
