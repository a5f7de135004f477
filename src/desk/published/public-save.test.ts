import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, release } from '../../../e2e/small-newsroom.ts';
import { publicSave } from './public-save.ts';

const body = 'Drei Schiffe am 5. Mai.';
const at = '2026-07-15T13:00:00+02:00';
const entry = `[{ at: ${at}, kind: correction, note: Der Tag war falsch. }]`;
type Lines = Parameters<typeof release>[0];

const saved = (before: Lines, after: Lines, text = body, isShown = true) =>
  publicSave(
    [{ file: 'Deutsch', language: 'de', text: release(after, text), before: release(before, body) }],
    () => isShown,
    noon,
  );
const fields = (...all: Parameters<typeof saved>) => saved(...all).changed.map((one) => one.fields);

test('changed words and facts of a public text are found, with the words and the fact', () => {
  assert.deepEqual(saved({}, {}, 'Drei Schiffe am 6. Mai.').changed, [
    { language: 'de', fields: ['body'], words: { was: '5. Mai', now: '6. Mai' }, fact: 'number' },
  ]);
  assert.deepEqual(fields({}, { title: 'Ein anderer Titel, lang genug', kicker: 'Hafen' }), [
    ['title', 'kicker'],
  ]);
  const quote = (id: string) => `<Quote speaker="${id}">\nDas ist so.\n</Quote>`;
  const [before, text] = [release({}, quote('ada-anker')), release({}, quote('ben-boje'))];
  const spoken = publicSave([{ file: '', language: 'de', text, before }], () => true, noon);
  assert.deepEqual(spoken.changed, [{ language: 'de', fields: ['body'], words: undefined, fact: undefined }]);
  const day = (start: string) => ({ events: `[{ title: Ein Hafenfest, start: ${start} }]` });
  assert.deepEqual(fields(day('2026-08-05'), day('2026-08-06')), [['events']]);
});

test('nothing is asked about what did not change, is told, or is not public', () => {
  const other = 'Vier Schiffe.';
  assert.deepEqual(fields({}, { topics: '[energie]' }), []);
  assert.deepEqual(fields({}, { corrections: entry }, other), []);
  assert.deepEqual(fields({ corrections: entry }, { corrections: entry }, other), [['body']]);
  assert.deepEqual(fields({}, { withdrawn: `{ at: ${at}, reason: Es gibt ihn nicht. }` }, other), []);
  for (const held of [{ draft: 'true' }, { publishedAt: '2026-08-01T09:00:00+02:00' }])
    assert.deepEqual(saved(held, held, other), { changed: [], hidden: [] });
  assert.deepEqual(saved({}, { draft: 'true' }, other, false), { changed: [], hidden: [] });
  assert.deepEqual(publicSave([{ file: '', language: 'de', text: release() }], () => true, noon).changed, []);
});

test('a public text that would be hidden is told, however it is hidden', () => {
  for (const held of [
    { draft: 'true' },
    { publishedAt: '2026-08-01T09:00:00+02:00' },
    { embargo: '{ until: 2026-08-01T09:00:00+02:00 }' },
  ])
    assert.deepEqual(saved({}, held), {
      changed: [],
      hidden: [{ language: 'de', publishedAt: '2026-01-15T10:00:00+01:00' }],
    });
});
