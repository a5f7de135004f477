import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { organisationSchema } from '../schema/organisation.ts';
import { type Person, personSchema } from '../schema/person.ts';
import { beginsIn } from './beginning.ts';
import { factsAt, knownAt } from './facts-at.ts';

const release = (folder: string, publishedAt: string, more: object = {}) => ({
  folder,
  facts: { draft: false, publishedAt, corrections: [], ...more },
});
const begins = beginsIn('Europe/Berlin', [
  release('2026-07-16-wahl', '2026-07-16T09:00:00+02:00', {
    embargo: { until: '2026-07-16T11:00:00+02:00' },
  }),
  release('2026-07-16-wahl', '2026-07-16T10:30:00+02:00'),
  release('2026-07-16-wahl', '2026-07-01T10:00:00+02:00', { draft: true }),
  release('2026-07-20-entwurf', '2026-07-20T10:00:00+02:00', { draft: true }),
  { folder: '2026-07-21-faul', facts: undefined },
]);
const ada = (changes: object[], more: object = {}): Person =>
  personSchema.parse({
    name: 'Ada Anker',
    organisation: 'hafen',
    role: { de: 'Presse' },
    email: 'ada@example.org',
    ...more,
    changes,
  });
const ms = (instant: string) => Date.parse(instant);
const roleAt = (person: Person, instant: string) => factsAt(person, ms(instant), begins).role['de'];

test('a day begins at its midnight in the time zone of the newsroom', () => {
  const person = ada([{ validFrom: '2026-07-16', role: { de: 'Vorsitz' } }]);
  assert.equal(roleAt(person, '2026-07-15T21:59:59.999Z'), 'Presse');
  assert.equal(roleAt(person, '2026-07-15T22:00:00Z'), 'Vorsitz');
});

test('a change with a release begins at the earliest lift of its texts, whatever its drafts say', () => {
  const person = ada([{ validFrom: { with: '2026-07-16-wahl' }, role: { de: 'Vorsitz' } }]);
  assert.equal(roleAt(person, '2026-07-16T08:29:59.999Z'), 'Presse');
  assert.equal(roleAt(person, '2026-07-16T08:30:00Z'), 'Vorsitz');
});

for (const folder of ['2026-07-20-entwurf', '2026-07-21-faul', '2026-07-22-keine']) {
  test(`a change with a release that has no lift never begins (${folder})`, () => {
    assert.equal(
      roleAt(ada([{ validFrom: { with: folder }, role: { de: 'Vorsitz' } }]), '2100-01-01T00:00:00Z'),
      'Presse',
    );
  });
}

test('fields that an entry leaves out stay, and those it removes are gone, lists empty', () => {
  const changed = factsAt(
    ada([{ validFrom: '2026-07-16T10:00:00+02:00', role: { en: 'Chair' }, remove: ['email'] }]),
    ms('2026-07-16T08:00:00Z'),
    begins,
  );
  assert.deepEqual([changed.name, changed.email, changed.changes], ['Ada Anker', undefined, []]);
  // A text per language is replaced as a whole: an old role in one language would be wrong.
  assert.deepEqual(changed.role, { en: 'Chair' });
  const organisation = organisationSchema.parse({
    name: { de: 'Hafen' },
    kind: 'member',
    logos: [{ file: './alt.svg', title: { de: 'Altes Logo' } }],
    changes: [
      { validFrom: '2026-01-01', logos: [{ file: './neu.svg', title: { de: 'Neues Logo' } }] },
      { validFrom: '2026-02-01', remove: ['logos'] },
    ],
  });
  const logosAt = (instant: string) =>
    factsAt(organisation, ms(instant), begins).logos.map(({ file }) => file);
  assert.deepEqual(logosAt('2025-12-31T00:00:00Z'), ['./alt.svg']);
  assert.deepEqual(logosAt('2026-01-31T00:00:00Z'), ['./neu.svg']);
  assert.deepEqual(logosAt('2026-02-02T00:00:00Z'), []);
});

test('property: the latest begun change counts, in any order of the file, and nothing to come is known', () => {
  const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-03-${date}`);
  fc.assert(
    fc.property(fc.uniqueArray(day, { maxLength: 6 }), day, (days, today) => {
      const person = ada(days.map((validFrom) => ({ validFrom, role: { de: `Seit ${validFrom}` } })));
      const at = begins(today);
      const latest = days
        .filter((one) => one <= today)
        .sort()
        .at(-1);
      assert.equal(factsAt(person, at, begins).role['de'], latest ? `Seit ${latest}` : 'Presse');
      const known = knownAt(person, at, begins);
      assert.ok(known.changes.every(({ validFrom }) => begins(validFrom) <= at));
      assert.deepEqual(factsAt(known, at, begins), factsAt(person, at, begins));
    }),
    { numRuns: 200 },
  );
});

test('a boilerplate to come is not known', () => {
  const short = { de: 'Der Hafen vertritt alle erfundenen Häfen der erfundenen Küste.' };
  const facts = organisationSchema.parse({
    name: { de: 'Hafen' },
    kind: 'member',
    boilerplates: [
      { validFrom: '2020-01-01', short },
      { validFrom: { with: '2026-07-16-wahl' }, short },
    ],
  });
  assert.equal(knownAt(facts, ms('2026-07-16T08:29:59Z'), begins).boilerplates.length, 1);
  assert.equal(knownAt(facts, ms('2026-07-16T08:30:00Z'), begins).boilerplates.length, 2);
});
