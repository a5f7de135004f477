import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenFiles as files } from '../../../e2e/written-files.ts';
import type { DeskCollection } from '../../i18n/shapes/desk.ts';
import { schemas } from '../collections.ts';
import { fileText } from './file-text.ts';
import { inForm, origin, valuesOf } from './read-file.ts';
import { isSameValue, tidied } from './values.ts';
import { kindOf } from './verdict.ts';

const write = (values: Record<string, unknown>, name: DeskCollection) =>
  fileText(values, schemas[name], kindOf(name));

test('every file comes back from its form byte for byte', () => {
  assert.ok(files.length > 100);
  for (const { path, name, text } of files)
    assert.equal(write(inForm(valuesOf(text, kindOf(name))), name), text, path);
});

test('a beginning has a field for each of its kinds in the form, and stands alone in the file', () => {
  const text = `name: Ada Anker
organisation: hafen
role: { de: Presse }
changes:
  - validFrom: 2026-01-01 # a day
    role: { de: Vorsitz }
  - validFrom: 2026-02-01T09:00:30+01:00
    role: { de: Presse }
  - validFrom: { with: 2026-12-24-wahl }
    remove: [email]
`;
  const form = inForm(valuesOf(text, 'data'));
  const changes = form['changes'] as { validFrom: object }[];
  assert.deepEqual(
    changes.map(({ validFrom }) => validFrom),
    [{ day: '2026-01-01' }, { instant: '2026-02-01T09:00:30+01:00' }, { with: '2026-12-24-wahl' }],
  );
  assert.equal(write(form, 'people'), text);
  changes[0] = { ...changes[0], validFrom: { day: '', instant: '', with: '2026-12-24-wahl' } };
  changes[1] = { ...changes[1], validFrom: { instant: '2026-02-01T09:00:00+01:00' } };
  const saved = valuesOf(write(form, 'people'), 'data')['changes'] as { validFrom: unknown }[];
  assert.deepEqual(
    saved.map(({ validFrom }) => validFrom),
    [{ with: '2026-12-24-wahl' }, '2026-02-01T09:00:30+01:00', { with: '2026-12-24-wahl' }],
  );
});

test('a name that is the same in all languages has a field of its own in the form, and is a text in the file', () => {
  const text = `name: { de: Hafen }
alsoKnownAs:
  - Kai # at sea
  - { de: Anleger, en: Jetty }
`;
  const form = inForm(valuesOf(text, 'data'));
  assert.deepEqual(form['alsoKnownAs'], [{ inAll: 'Kai' }, { de: 'Anleger', en: 'Jetty' }]);
  assert.equal(write(form, 'topics'), text);
  const flow = 'name: { de: Hafen }\nalsoKnownAs: [Kai, Mole]\n';
  assert.equal(write(inForm(valuesOf(flow, 'data')), 'topics'), flow);
  const names = (...alsoKnownAs: object[]) =>
    valuesOf(write({ ...form, alsoKnownAs }, 'topics'), 'data')['alsoKnownAs'];
  assert.deepEqual(names({ inAll: 'Mole', de: '' }, { inAll: '', de: 'Steg', en: '' }, { inAll: '' }), [
    'Mole',
    { de: 'Steg' },
  ]);
  // Both are what nobody can mean: the check refuses it.
  assert.deepEqual(names({ inAll: 'Mole', de: 'Steg' }), [{ inAll: 'Mole', de: 'Steg' }]);
});

test('another title is another line and nothing else', () => {
  for (const { path, name, text } of files.filter(({ name: one }) => kindOf(one) === 'prose')) {
    const title = 'Ein „anderer“ Titel: mit Doppelpunkt # und Zeichen';
    const before = text.split('\n');
    const after = write({ ...valuesOf(text, 'prose'), title }, name).split('\n');
    assert.equal(after.length, before.length, path);
    assert.deepEqual(
      after.filter((line, index) => line !== before[index]),
      [`title: "${title}"`],
      path,
    );
  }
});

test('an instant with seconds keeps them, though the form shows only minutes', () => {
  const file = files.find(({ text }) => /^publishedAt: .*:25\+02:00$/m.test(text));
  assert.ok(file);
  const values = valuesOf(file.text, 'prose');
  const [minute = ''] = /^.{16}/.exec(String(values['publishedAt'])) ?? [];
  assert.equal(write({ ...values, publishedAt: `${minute}:00+02:00` }, file.name), file.text);
  const later = write({ ...values, publishedAt: '2019-09-11T16:28:00+02:00' }, file.name);
  assert.match(later, /^publishedAt: 2019-09-11T16:28:00\+02:00$/m);
});

test('a file without a past says the same as the one it was made from', () => {
  for (const { path, name, text } of files) {
    const { [origin]: _, ...values } = valuesOf(text, kindOf(name));
    const { [origin]: __, ...again } = valuesOf(write(values, name), kindOf(name));
    const tidy = tidied(schemas[name], values, {}) as Record<string, unknown>;
    assert.ok(isSameValue(tidied(schemas[name], again, {}), tidy), path);
  }
});

test('an instant that the form shortens keeps its seconds, also after an entry before it is removed', () => {
  const text = `name: Ada Anker
organisation: hafen
role: { de: Presse }
changes:
  - validFrom: 2026-01-01
    role: { de: Vorsitz }
  - validFrom: 2026-02-01T09:00:30+01:00 # at the meeting
    role: { de: Presse }
`;
  const form = inForm(valuesOf(text, 'data'));
  const changes = [{ validFrom: { instant: '2026-02-01T09:00:00+01:00' }, role: { de: 'Presse' } }];
  assert.equal(
    write({ ...form, changes }, 'people'),
    text.replace('  - validFrom: 2026-01-01\n    role: { de: Vorsitz }\n', ''),
  );
});

test('lines end as they did in the file, also after a change', () => {
  for (const { name, text } of files.filter(({ path }) => path.endsWith('.mdx')).slice(0, 5)) {
    const there = text.replaceAll('\n', '\r\n');
    const form = inForm(valuesOf(there, kindOf(name)));
    assert.equal(write(form, name), there);
    const changed = write({ ...form, title: 'Ein anderer Titel' }, name);
    assert.doesNotMatch(changed, /(?<!\r)\n/);
    assert.match(changed, /Ein anderer Titel/);
  }
  assert.doesNotMatch(write({ ...inForm(valuesOf('name: a\r\nx: b\n', 'data')) }, 'people'), /\r/);
});
