import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './problems.ts';
import { releaseSchema } from './release.ts';

const five = {
  title: 'Ein Titel, der lang genug ist',
  summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
  publishedAt: '2026-01-15T10:00:00+01:00',
  topics: ['hafen'],
};
const rules = (facts: object) =>
  findings(releaseSchema, { ...five, ...facts }).map(({ rule, path }) => `${path.join('.')} ${rule}`);

test('the smallest release passes and gets the defaults', () => {
  assert.deepEqual(releaseSchema.parse(five), {
    ...five,
    kind: 'pressRelease',
    organisations: [],
    attachments: [],
    links: [],
    events: [],
    related: [],
    kit: false,
    draft: false,
    corrections: [],
    redirects: [],
    tells: [],
  });
});

test('none of the facts that make a release may be missing', () => {
  for (const key of Object.keys(five)) assert.deepEqual(rules({ [key]: undefined }), [`${key} missing`]);
});

test('a date stays as it was written, with its offset', () => {
  assert.equal(releaseSchema.parse(five).publishedAt, five.publishedAt);
});

test('defaults hold within: a withdrawal keeps the text, a translation was made by people', () => {
  const at = '2026-02-01T10:00:00+01:00';
  const facts = releaseSchema.parse({
    ...five,
    withdrawn: { at, reason: 'Die Veranstaltung findet nicht statt.' },
    translation: { of: 'de', version: 1 },
  });
  assert.equal(facts.withdrawn?.keepText, true);
  assert.equal(facts.translation?.machine, 'none');
});

test('lengths count to the character', () => {
  const title = (length: number) => rules({ title: 'x'.repeat(length) });
  assert.deepEqual([19, 20, 110, 111].map(title), [['title textTooShort'], [], [], ['title textTooLong']]);
  const summary = (length: number) => rules({ summary: 'x'.repeat(length) });
  assert.deepEqual([79, 80, 300, 301].map(summary), [
    ['summary textTooShort'],
    [],
    [],
    ['summary textTooLong'],
  ]);
});

test('a release has one to five topics', () => {
  const topics = (count: number) => rules({ topics: Array.from({ length: count }, (_, n) => `t${n}`) });
  assert.deepEqual([0, 1, 5, 6].map(topics), [['topics tooFew'], [], [], ['topics tooMany']]);
});

test('no boilerplate at all can be asked for, no contact at all cannot', () => {
  assert.deepEqual(rules({ boilerplates: [] }), []);
  assert.deepEqual(rules({ contacts: [] }), ['contacts tooFew']);
});

test('a kept guid is one that RSS readers leave as it is', () => {
  for (const guid of ['https://example.org/?p=123', '12345', 'tag:example.org,2019:a']) {
    assert.deepEqual(rules({ guid }), [], guid);
  }
  for (const guid of ['00123', '1e10', '12.50', '0x10'])
    assert.deepEqual(rules({ guid }), ['guid invalid'], guid);
});

test('unknown keys are refused at every depth', () => {
  const at = '2026-02-01T10:00:00+01:00';
  const picture = { src: './a.jpg', alt: 'Ein Schiff im Hafen', credit: 'Foto: Ada' };
  const events = [{ title: 'Ein Termin', start: '2026-01-20', registration: { status: 'open', x: 1 } }];
  assert.deepEqual(rules({ x: 1 }), ['x unknownKey']);
  assert.deepEqual(rules({ image: { ...picture, x: 1 } }), ['image.x unknownKey']);
  assert.deepEqual(rules({ embargo: { until: at, x: 1 } }), ['embargo.x unknownKey']);
  assert.deepEqual(rules({ events }), ['events.0.registration.x unknownKey']);
});
