import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import '../../../e2e/fixtures/search-engine.ts';
import { generatedRelease } from '../../../e2e/newsroom/generated-release.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { wordsOf } from '../../model/letters/folding.ts';
import type { Pagefind } from '../pagefind-types.ts';
import type { IndexFile } from './kept-spans.ts';
import { inSmallParts } from './small-parts.ts';

after(close);

const texts = Array.from({ length: 12 }, (_, index) =>
  generatedRelease(index, 12, ['de'], { pictures: false, isHeld: false })
    .texts.map(({ body }) => body.replaceAll(/[<>]/g, ' '))
    .join(),
);

async function engineWith(files: readonly IndexFile[]): Promise<Pagefind> {
  const folder = testFolder();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
}

const { index } = await createIndex({ forceLanguage: 'de' });
assert.ok(index);
for (const [at, text] of texts.entries())
  await index.addHTMLFile({ url: `/${at}/`, content: `<html lang="de"><body><p>${text}</p></body></html>` });
const { files } = await index.getFiles();
const countOf = (all: readonly IndexFile[]) => all.filter(({ path }) => path.endsWith('.pf_index')).length;

test('an index in small parts answers as the one of Pagefind: words, their beginnings, longer ones, phrases', async () => {
  const small = inSmallParts(files, 'de', 300);
  assert.ok(countOf(small) > 20 * countOf(files), `${countOf(files)} parts became ${countOf(small)}.`);
  const [one, other] = [await engineWith(files), await engineWith(small)];
  const words = [...new Set(texts.flatMap(wordsOf))].filter(
    (word, place) => /^\p{L}{4,}$/u.test(word) && place % 23 === 0,
  );
  const asked = words.flatMap((word, place) => [
    ...[word, word.slice(0, 3), word.slice(0, -1), `${word}xq`, `"${word} ${words[place + 1] ?? ''}"`],
    `${word} ${words[place + 1] ?? ''}`,
  ]);
  for (const term of asked) {
    const told = async (engine: Pagefind) =>
      Promise.all(
        (await engine.search(term)).results.map(async ({ data, score }) => `${(await data()).url} ${score}`),
      );
    assert.deepEqual(await told(other), await told(one), term);
  }
});

test('an index of another form is refused', () => {
  const broken = files.map((file) =>
    file.path.endsWith('.pf_index') ? { ...file, content: file.content.subarray(0, 20) } : file,
  );
  assert.throws(() => inSmallParts(broken, 'de'));
  assert.throws(() => inSmallParts([], 'de'), /no list of the parts/);
});
