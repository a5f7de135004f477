import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, noon, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';
import { provenWords } from '../words.ts';
import { publicSources } from './public-words.ts';

const sentence = 'Hinter dem alten Fischmarkt wächst ein Turm aus weißem Beton in die Höhe.';
const sayingIt = async (files: Files) => {
  const judgement = judgementOf(readRawContent(await smallNewsroom(files)), noon);
  const words = provenWords(sentence);
  return publicSources(judgement)
    .filter((file) => file.said().has(words))
    .map(({ file, tells }) => [file, ...tells]);
};

test('own words and the names in a brand are said by their files, which may not tell a release', async () => {
  const own: [file: string, text: string][] = [
    ['words/de.yaml', `search: { placeholder: "${sentence}" }\n`],
    ['brand.yaml', `home: { url: https://example.org/, label: { de: "${sentence}" } }\n`],
    ['brand.yaml', `logo: { light: ./brand/a.svg, alt: { de: "${sentence}" } }\n`],
    ['brand.yaml', `profiles: [{ name: "${sentence}", url: https://example.org/ }]\n`],
  ];
  for (const [file, text] of own)
    assert.deepEqual(await sayingIt({ [file]: text }), [[`content/${file}`]], text);
  assert.deepEqual(await sayingIt({ 'words/de.yaml': `# ${sentence}\narchive: Alles\n` }), []);
});
