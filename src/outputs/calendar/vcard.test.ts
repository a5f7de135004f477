import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type VcardPerson, vcard } from './vcard.ts';

const person: Required<VcardPerson> = {
  name: 'Dr. Nadja von Müller-Öz',
  familyName: 'von Müller-Öz',
  organisation: 'Hafenverbund; Ost, e. V.',
  role: 'Pressesprecherin für alles, was zwischen Ostsee und 부산 geschieht und in eine Zeile nicht mehr passt',
  email: 'presse@example.org',
  phone: '+49 351 8925804',
  language: 'de',
  url: 'https://example.org/presse/kontakte/müller/',
  source: 'https://example.org/presse/kontakte/müller.vcf',
};

/** The value that an independent parser finds. */
const read = (card: string, name: string) => new ICAL.Component(ICAL.parse(card)).getFirstPropertyValue(name);

test('an independent reader reads what was put in', () => {
  const card = vcard(person);
  const found = ['fn', 'org', 'title', 'email', 'tel', 'lang'].map((name) => read(card, name));
  const { name, organisation, role, email, phone, language } = person;
  assert.deepEqual(found, [name, organisation, role, email, phone, language]);
  for (const name of ['url', 'source'] as const)
    assert.equal(read(card, name), new URL(person[name] ?? '').href);
  assert.deepEqual(read(card, 'n'), ['von Müller-Öz', 'Nadja', '', 'Dr.', '']);
});

test('a card is what RFC 6350 asks for', () => {
  const lines = vcard(person).split('\r\n');
  assert.deepEqual(lines.slice(0, 2), ['BEGIN:VCARD', 'VERSION:4.0']);
  assert.deepEqual(lines.slice(-2), ['END:VCARD', '']);
  assert.doesNotMatch(lines.join(''), /[\r\n]/);
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(lines.includes('ORG:Hafenverbund\\; Ost\\, e. V.'));
});

test('what is not known is left out, and no time of the build is told', () => {
  assert.equal(
    vcard({ name: 'Nadja Dehne' }),
    'BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Nadja Dehne\r\nN:Dehne;Nadja;;;\r\nEND:VCARD\r\n',
  );
});

test('no text of a person becomes a line of its own', () => {
  const card = vcard({ ...person, name: 'A\r\nTEL:+1 900', role: 'a\nb\\n' });
  assert.equal(card.match(/^TEL/gm)?.length, 1);
  assert.equal(read(card, 'title'), 'a\nb\\n');
});

test('any name arrives, in lines of at most 75 octets that cut no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (name) => {
      const card = vcard({ name });
      const wanted = name
        .replace(/\r\n|\r/g, '\n')
        .replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g, ' ');
      assert.ok(card.isWellFormed());
      for (const line of card.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
      assert.equal(read(card, 'fn'), wanted);
      assert.equal((read(card, 'n') as string[]).length, 5);
    }),
  );
});
