import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, picture, release, releasePath } from '../../../e2e/small-newsroom.ts';

type Entry = { day: number; was?: string; now?: string };

/** The rules that a text with these corrections breaks. */
async function broken(
  body: string,
  entries: Entry[],
  lines: Record<string, string> = {},
  more: Record<string, string | Uint8Array> = {},
): Promise<string[]> {
  const corrections = entries.map(({ day, ...words }) => ({
    at: day > 31 ? '2026-08-01T10:00:00+02:00' : `2026-03-0${day}T10:00:00+01:00`,
    kind: 'correction',
    note: 'Eine Angabe war falsch.',
    ...words,
  }));
  const text = release({ corrections: JSON.stringify(corrections), ...lines }, body);
  return (await faultsOf({ [releasePath]: text, ...more })).map(({ rule }) => rule);
}

const height = { day: 1, was: '43 Meter', now: '34 Meter' };

test('a correction that was made is no fault, wherever its words stand', async () => {
  assert.deepEqual(await broken('Er ist 34\nMeter hoch.', [height]), []);
  assert.deepEqual(await broken('Er ist **34** Meter hoch.', [height]), []);
  assert.deepEqual(await broken('Hoch.', [height], { title: 'Der Turm ist 34 Meter hoch' }), []);
  const figure =
    '<Figure src="./a.jpg" alt="Ein Turm, 34 Meter hoch" credit="Foto: Ada" caption="Der Turm" />';
  const more = { 'releases/2026-01-15-erste-meldung/a.jpg': await picture() };
  assert.deepEqual(await broken(figure, [height], {}, more), []);
  const events = '[{ title: Ein Termin, start: 2026-01-20, place: Turm von 34 Meter }]';
  assert.deepEqual(await broken('Hoch.', [height], { events }), []);
});

test('the name that a link to an organisation shows is one of the words', async () => {
  const entry = { day: 1, was: 'von der Werft', now: 'vom Hafenverbund gebaut' };
  // The component is still read, and told to go.
  assert.deepEqual(await broken('Er ist vom <OrgLink id="hafenverbund" /> gebaut.', [entry]), ['deprecated']);
});

test('wrong words within the right ones are not wrong', async () => {
  assert.deepEqual(
    await broken('Rund 300 Gäste.', [{ day: 1, was: '300 Gäste', now: 'Rund 300 Gäste' }]),
    [],
  );
  assert.deepEqual(
    await broken('Rund 300 Gäste, 300 Gäste.', [{ day: 1, was: '300 Gäste', now: 'Rund 300 Gäste' }]),
    ['correctionStillWrong'],
  );
});

test('what was corrected once more is judged by the last entry', async () => {
  const again = { day: 2, was: '34 Meter', now: '35 Meter' };
  assert.deepEqual(await broken('Er ist 35 Meter hoch.', [height, again]), []);
  const back = { day: 2, was: '34 Meter', now: '43 Meter' };
  assert.deepEqual(await broken('Er ist 43 Meter hoch.', [height, back]), []);
  assert.deepEqual(
    await broken('Er ist 34 Meter hoch.', [height, back]),
    ['correctionStillWrong', 'correctionNotMade'].sort(),
  );
});

test('what is announced for later has not been written yet', async () => {
  assert.deepEqual(await broken('Er ist 43 Meter hoch.', [{ ...height, day: 32 }]), []);
});
