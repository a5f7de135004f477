import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contactAt, successorAt } from './contact.ts';

const people: Record<string, { activeUntil?: string; successor?: string }> = {
  'ben-boje': {},
  'cem-cosel': { activeUntil: '2026-01-31', successor: 'ben-boje' },
  'dora-deich': { activeUntil: '2026-01-31', successor: 'dora-deich' },
  'emil-ebbe': { activeUntil: '2026-01-31', successor: 'dora-deich' },
  'fritz-flut': { activeUntil: '2026-01-31' },
};
const personOf = (id: string) => people[id];

const person = { email: 'ada@example.org', phone: '+49 30 23125 001' };

test('a person is reached directly; in a demonstration the numbers are text', () => {
  assert.deepEqual(contactAt(person, '2026-07-15', false, personOf), { kind: 'direct', ...person });
  assert.deepEqual(contactAt(person, '2026-07-15', true, personOf), { kind: 'text', ...person });
});

test('the last day in a role still counts, the day after no contact is given any more', () => {
  const leaving = { ...person, activeUntil: '2026-07-15', successor: 'ben-boje' };
  assert.equal(contactAt(leaving, '2026-07-15', false, personOf).kind, 'direct');
  for (const demo of [false, true]) {
    const contact = contactAt(leaving, '2026-07-16', demo, personOf);
    assert.deepEqual(contact, { kind: 'left', successor: 'ben-boje' });
    assert.doesNotMatch(JSON.stringify(contact), /example\.org|23125/);
  }
});

test('whoever left without a successor has left all the same', () => {
  const gone = contactAt({ ...person, activeUntil: '2020-01-01' }, '2026-07-15', false, personOf);
  assert.deepEqual(gone, { kind: 'left', successor: undefined });
});

test('a successor who has left as well is followed by the next one who is there', () => {
  const follows = (successor: string, today = '2026-07-15') => successorAt({ successor }, today, personOf);
  assert.equal(follows('ben-boje'), 'ben-boje');
  assert.equal(follows('cem-cosel'), 'ben-boje');
  assert.equal(follows('cem-cosel', '2026-01-31'), 'cem-cosel');
  for (const nobody of ['dora-deich', 'emil-ebbe', 'fritz-flut', 'niemand'])
    assert.equal(follows(nobody), undefined);
});

test('whoever is named as successor is there, whatever the chain looks like', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'x');
  const one = fc.record({
    successor: fc.option(ids, { nil: undefined }),
    activeUntil: fc.constantFrom('2020-01-01', undefined),
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), one), ids, (all, successor) => {
      const found = successorAt({ successor }, '2026-07-15', (id) => all[id]);
      if (found !== undefined) assert.equal(all[found]?.activeUntil, undefined);
    }),
  );
});
