import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findings } from './problems.ts';
import { personSchema } from './person.ts';
import { releaseSchema } from './release.ts';
import { topicSchema } from './topic.ts';

const good = {
  title: 'Ein Titel, der lang genug ist',
  summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
  publishedAt: '2026-01-15T10:00:00+01:00',
  topics: ['hafen'],
};
const told = (changes: object) => findings(releaseSchema, { ...good, ...changes });
const rules = (changes: object) => told(changes).map(({ rule, path }) => `${path.join('.')} ${rule}`);

test('good data has no findings', () => {
  assert.deepEqual(told({}), []);
});

test('a misspelt key is told once and not a second time as missing', () => {
  assert.deepEqual(told({ summary: undefined, sumary: good.summary }), [
    {
      rule: 'unknownKey',
      facts: { suggestion: 'summary', known: Object.keys(releaseSchema.shape).join(', ') },
      path: ['sumary'],
      key: true,
    },
  ]);
});

test('a key that is like nothing does not hide what is missing', () => {
  assert.deepEqual(rules({ summary: undefined, xylophon: 1 }).sort(), [
    'summary missing',
    'xylophon unknownKey',
  ]);
});

test('a value of the wrong form is told once and not a second time as too short', () => {
  assert.deepEqual(rules({ title: 7 }), ['title wrongType']);
  assert.deepEqual(rules({ topics: 'hafen' }), ['topics wrongType']);
  assert.deepEqual(rules({ draft: 'yes' }), ['draft wrongType']);
  assert.deepEqual(rules({ image: './a.jpg' }), ['image wrongType']);
});

test('another name is a text or a map of languages, and nothing else', () => {
  const names = (...alsoKnownAs: unknown[]) =>
    findings(topicSchema, { name: { de: 'Hafen' }, alsoKnownAs }).map(
      ({ rule, path }) => `${path.slice(1).join('.')} ${rule}`,
    );
  assert.deepEqual(names('Republik Korea', { de: 'Republik Korea', en: 'Republic of Korea' }), []);
  assert.deepEqual(names('K', 7, ['Korea'], {}, { de: 'K' }, { German: 'Korea' }, { de: 7 }), [
    '0 textTooShort',
    '1 wrongType',
    '2 wrongType',
    '3 tooFew',
    '4.de textTooShort',
    '5.German notALanguage',
    '6.de wrongType',
  ]);
});

test('what was expected and an example come from the schema', () => {
  assert.deepEqual(told({ topics: 'hafen' }), [
    { rule: 'wrongType', facts: { expected: 'list', example: '[international]' }, path: ['topics'] },
  ]);
  assert.deepEqual(told({ publishedAt: undefined }), [
    { rule: 'missing', facts: { example: '2019-09-11T16:27:25+02:00' }, path: ['publishedAt'] },
  ]);
});

test('a choice names its values and the nearest of them', () => {
  assert.deepEqual(told({ kind: 'Press-Release' }), [
    {
      rule: 'oneOf',
      facts: { values: 'pressRelease, statement, mediaAdvisory, announcement', suggestion: 'pressRelease' },
      path: ['kind'],
    },
  ]);
});

test('a missing alternative text and a missing credit have rules of their own, at the picture', () => {
  assert.deepEqual(rules({ image: { src: './a.jpg' } }).sort(), [
    'image.alt altMissing',
    'image.credit creditMissing',
  ]);
});

test('an empty text is empty, a short one is short by its length', () => {
  assert.deepEqual(rules({ title: '' }), ['title emptyText']);
  assert.deepEqual(told({ title: '  kurz  ' })[0]?.facts, { min: 20, length: 4 });
});

test('a wrong language is told at its key', () => {
  const person = { name: 'Ada Anker', organisation: 'hafenverbund', role: { deutsch: 'Presse' } };
  const [finding, ...more] = findings(personSchema, person);
  assert.deepEqual(finding, {
    rule: 'notALanguage',
    facts: { example: 'de' },
    path: ['role', 'deutsch'],
    key: true,
  });
  assert.deepEqual(more, []);
});

test('whatever stands in a file, data is refused with findings or accepted, and never throws', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(releaseSchema.shape), 'x'), fc.jsonValue()),
      (data) => {
        const isGood = releaseSchema.safeParse(data).success;
        assert.equal(findings(releaseSchema, data).length === 0, isGood);
      },
    ),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      assert.ok(findings(releaseSchema, data).length > 0);
    }),
    { numRuns: 200 },
  );
});

test('a map that names its own way to become a text is a wrong value like any other', () => {
  for (const name of ['toString', 'valueOf', '__proto__'])
    assert.ok(rules({ kind: { [name]: 'x' } }).includes('kind oneOf'));
});

test('every finding has a path along which its value stands', () => {
  const key = fc.constantFrom(...Object.keys(releaseSchema.shape));
  fc.assert(
    fc.property(key, fc.jsonValue(), (name, value) => {
      for (const { path } of told({ [name]: value })) assert.equal(path[0], name);
    }),
    { numRuns: 300 },
  );
});
