import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toolWordsIn } from '../i18n/tool-words.ts';
import { type Candidate, refusalsOf } from './refusals.ts';

const good: Candidate = {
  url: 'https://presse.lichterhaven.de/',
  demo: false,
  texts: [{ file: 'content/pages/imprint/index.de.mdx', source: 'Hafenverbund Nordlicht e. V.' }],
  folder: 'dist',
  held: [],
  built: { at: new Date('2026-07-15T12:00:00Z'), isPreview: false },
  front: '<link rel="canonical" href="https://presse.lichterhaven.de/">',
};
/** All refusals of a build, and none that could be overridden. */
const found = (changes: Partial<Candidate>, language = 'en') => {
  const words = toolWordsIn(language).publishing;
  assert.ok(words);
  const { strong, weak } = refusalsOf(
    { ...good, ...changes },
    new Date('2026-07-15T12:00:00Z'),
    words.refusals,
  );
  assert.deepEqual(weak, []);
  return strong;
};

test('a newsroom of its own may be published', () => assert.deepEqual(found({}), []));

test('an address that leads nowhere is refused', () => {
  for (const host of [
    'newsroom.example',
    'example.org',
    'a.example.com',
    'localhost:4321',
    '127.0.0.1',
    'x.test',
    '[::1]',
  ]) {
    const url = `https://${host}/`;
    const [refusal, ...others] = found({ url, front: `<link rel="canonical" href="${url}">` });
    assert.match(refusal ?? '', /only an example/, host);
    assert.deepEqual(others, []);
  }
  for (const host of ['example-shop.de', 'examples.org', 'test.de']) {
    const url = `https://${host}/`;
    assert.deepEqual(found({ url, front: `<link rel="canonical" href="${url}">` }), [], host);
  }
});

test('the imprint that a new newsroom brings along is refused in every language, by name', () => {
  for (const language of ['de', 'en', 'ko']) {
    const file = `content/pages/imprint/index.${language}.mdx`;
    const [refusal, ...others] = found({ texts: [{ file, source: readFileSync(file, 'utf8') }] });
    assert.equal(refusal?.startsWith(`${file} still holds a placeholder.`), true);
    assert.deepEqual(others, []);
  }
});

test('a demonstration, no build and a build for another address are refused, in three languages', () => {
  for (const language of ['de', 'en', 'ko']) {
    const sentences = [
      ...found({ demo: true }, language),
      ...found({ front: undefined }, language),
      ...found({ url: 'https://presse.other.de/' }, language),
    ];
    assert.equal(sentences.length, 3);
    for (const sentence of sentences) assert.match(sentence, /\. .*\(?.*[).]$/s);
  }
  assert.match(found({ url: 'https://presse.other.de/' }).join(), /for https:\/\/presse\.lichterhaven\.de\//);
});

test('what will be is not published before it is, a preview not even then, and what nobody knows not at all', () => {
  const at = new Date('2026-07-15T12:00:00.001Z');
  const built = { at: new Date('2026-07-15T12:00:00Z'), isPreview: false };
  for (const language of ['de', 'en', 'ko']) {
    for (const isPreview of [false, true]) {
      const [refusal, ...others] = found({ built: { ...built, at, isPreview } }, language);
      assert.match(refusal ?? '', /2026-07-15T12:00:00\.001Z.*NEWSROOM_NOW/);
      assert.deepEqual(others, []);
    }
    const [preview, ...others] = found({ built: { ...built, isPreview: true } }, language);
    assert.match(preview ?? '', /dist.*npm run build\)\.$/);
    assert.deepEqual(others, []);
  }
  assert.match(found({ built: undefined }).join(), /^There is no built site in dist/);
});
