import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { testFolder } from '../../../e2e/test-folder.ts';
import { lettersIn } from '../../model/genuine/letters.ts';
import { printsOf } from '../../model/genuine/prints.ts';
import { PrintsOfTexts } from './prints-of-texts.ts';

const made = (versions: readonly string[]) => [
  ...new Set(versions.flatMap((version) => printsOf(lettersIn(version)))),
];
const text = fc.string({ unit: 'grapheme', maxLength: 400 });
const several = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 8 });

test('property: kept prints are those that would be made, whatever was asked before', async () => {
  const path = join(testFolder(), 'verify', 'texts');
  await fc.assert(
    fc.asyncProperty(several, several, async (first, second) => {
      for (const all of [first, [...first, ...second], second]) {
        const prints = new PrintsOfTexts(path);
        for (const versions of all) assert.deepEqual(prints.of(versions), made(versions));
        prints.keep();
      }
    }),
    { numRuns: 30 },
  );
});

test('what is kept is asked and not made, and a damaged or foreign file is made again', async () => {
  const path = join(testFolder(), 'texts');
  const versions = ['Der Hafen von Lichterhaven hat einen neuen Kran für schwere Lasten.'];
  const right = made(versions);
  const prints = new PrintsOfTexts(path);
  prints.of(versions);
  prints.keep();
  const whole = readFileSync(path);
  const changed = Buffer.from(whole);
  changed.writeUInt32BE(7, whole.length - 4);
  for (const bytes of [changed, whole.subarray(0, -1), Buffer.alloc(0), Buffer.from('[]\n')]) {
    writeFileSync(path, bytes);
    assert.deepEqual(new PrintsOfTexts(path).of(versions), right);
  }
  writeFileSync(path, whole);
  const known = new PrintsOfTexts(path, () => assert.fail('It was made again.'));
  assert.deepEqual(known.of(versions), right);
  known.keep();
  assert.deepEqual(readFileSync(path), whole);
});
