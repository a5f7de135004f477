import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskWords } from '../../i18n/tools/de/desk/words.ts';
import { guardsIn } from './raw-blocks.ts';

/** The first block that a text is kept as, with its guard. */
function keptAs(text: string): [id: string, source: string] | undefined {
  for (const { id, pattern } of guardsIn(deskWords)) {
    const [source] = pattern?.exec(text) ?? [];
    if (source !== undefined) return [id, source];
  }
  return undefined;
}

const list = '- eins\n\n  Absatz\n\n  ```\n  a {b}\n  ```\n\n- zwei\n  1. tief\n     - tiefer';
const tildes = '~~~\nwellen { }\n\n~~~';

test('code that the rich text editor would take apart is kept as it is written', () => {
  assert.deepEqual(keptAs(`Davor.\n\n${list}\n\nDanach.`), ['list', list]);
  assert.deepEqual(keptAs(`Davor.\n\n${tildes}\n\nDanach.`), ['code', tildes]);
});

test('what the editor can hold is not kept', () => {
  for (const text of [
    '- eins\n- zwei\n  - tief\n\n```\na\n```\n',
    '- eins\n\n  Absatz\n\nEnde.',
    '```\na\n```',
    'Ein Satz mit ~~weg~~.',
  ])
    assert.equal(keptAs(text), undefined, text);
});

test('a long text without such blocks is looked through at once', () => {
  const long = `${'- Punkt mit Worten\n'.repeat(5000)}\n${'~~~ '.repeat(2000)}`;
  const start = performance.now();
  assert.equal(keptAs(long), undefined);
  assert.ok(performance.now() - start < 2000);
});
