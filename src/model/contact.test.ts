import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactAt } from './contact.ts';

const person = { email: 'ada@example.org', phone: '+49 30 23125 001' };

test('a person is reached directly; in a demonstration the numbers are text', () => {
  assert.deepEqual(contactAt(person, '2026-07-15', false), { kind: 'direct', ...person });
  assert.deepEqual(contactAt(person, '2026-07-15', true), { kind: 'text', ...person });
});

test('the last day in a role still counts, the day after no contact is given any more', () => {
  const leaving = { ...person, activeUntil: '2026-07-15', successor: 'ben-boje' };
  assert.equal(contactAt(leaving, '2026-07-15', false).kind, 'direct');
  for (const demo of [false, true]) {
    const contact = contactAt(leaving, '2026-07-16', demo);
    assert.deepEqual(contact, { kind: 'left', successor: 'ben-boje' });
    assert.doesNotMatch(JSON.stringify(contact), /example\.org|23125/);
  }
});

test('whoever left without a successor has left all the same', () => {
  const gone = contactAt({ ...person, activeUntil: '2020-01-01' }, '2026-07-15', false);
  assert.deepEqual(gone, { kind: 'left', successor: undefined });
});
