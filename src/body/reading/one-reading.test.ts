import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { fileText } from '../../desk/text/file-text.ts';
import { parseHere } from '../../desk/text/mdx.ts';
import { origin, valuesOf } from '../../desk/text/read-file.ts';
import { said } from '../../history/former-text.ts';
import { digestOf } from '../../files/digest.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { readProse } from '../../manuscript/prose.ts';
import { bodySayings, wholeBodySayings } from '../../proof/secrets/body-words.ts';
import { bodyTree } from '../../newsroom/release/release.ts';
import { releaseSchema } from '../../schema/release.ts';
import { anyFile, partedByHand } from '../../../e2e/fixtures/fenced-files.ts';
import { parse } from './parse.ts';

const content = await smallNewsroom();
const path = join(content, 'pages/any/index.de.mdx');
mkdirSync(dirname(path), { recursive: true });

/** The numbered words of a text. They show which lines a parser has seen. */
const marks = (text: unknown) => JSON.stringify(text).match(/wort\d+/g) ?? [];
const nobody = { person: () => '', organisation: () => '', fact: () => '' };
const withUnixEnds = (text: string) => text.replaceAll('\r\n', '\n');

function treeOf(parsed: ReturnType<typeof parse>) {
  assert.ok('tree' in parsed);
  return parsed.tree;
}

let accepted = 0;

test('what was judged is what is on the page, and every later reader sees the same facts and the same body', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (file) => {
      writeFileSync(path, file);
      const kind = { collection: 'releases', schema: releaseSchema, allowed: [] };
      const { source, facts, remarks } = await readProse(path, 'de', kind);
      const errors = remarks.filter(({ level }) => level !== 'warning');
      if (errors.length) {
        const lines = file.split('\n').length;
        assert.ok(errors.every(({ line, column }) => line >= 1 && line <= lines && column >= 1));
        return;
      }
      accepted += 1;
      assert.equal(source, file.replace(/^\uFEFF/, ''));
      const { head, body } = partedByHand(source) ?? assert.fail('accepted without frontmatter');
      const seen = marks(body);

      assert.deepEqual(marks(treeOf(parse(source, 'de'))), seen, 'the judge');
      const entry = { id: 'any/de', filePath: path, data: { source: digestOf(source), language: 'de' } };
      assert.deepEqual(marks(bodyTree(entry)), seen, 'the page');

      // An editor opens the file as it is on the disk.
      const { [origin]: kept, body: opened, ...form } = valuesOf(file, 'prose');
      assert.equal(opened, withUnixEnds(body).trim(), 'the desk');
      assert.deepEqual(form, readFrontmatter(source)?.data);
      assert.deepEqual(marks(treeOf(parseHere(source, 'de'))), seen, 'the judge of the desk');
      const saved = fileText({ ...form, body: opened, [origin]: kept }, releaseSchema, 'prose');
      const again = partedByHand(saved);
      assert.deepEqual([again?.head.trimEnd(), again?.body.trim()], [withUnixEnds(head).trimEnd(), opened]);

      const past = said(source, 'de', nobody, parse);
      assert.deepEqual(marks(past?.words.body), seen, 'the history');
      assert.equal(past?.words.title, facts?.title);
      const text = { source, language: 'de' };
      assert.deepEqual(marks(bodySayings(text, () => undefined)), seen, 'the proof');
      assert.deepEqual(marks(wholeBodySayings(text, () => undefined)), seen, 'the proof');
    }),
    { numRuns: 200 },
  );
  // Otherwise the test has compared almost nothing.
  assert.ok(accepted > 40, String(accepted));
});
