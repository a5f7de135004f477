import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { releaseSchema } from '../../schema/release.ts';
import { isPublic, stateAt } from '../../gate/state.ts';
import { noon } from '../../../e2e/small-newsroom.ts';
import { isOut, partRelease } from './standing.ts';

const now = noon.getTime();
const data = (yaml: string) => parse(yaml, { schema: 'core' }) as Record<string, unknown>;
const past = 'publishedAt: 2026-07-15T14:00:00+02:00';

const open = [
  past,
  `${past}\ndraft: false`,
  `"publishedAt": "2026-07-15T12:00:00.000Z"`,
  `${past}\nembargo: { until: 2026-07-15T14:00:00+02:00 }`,
  `publishedAt: 2026-07-15T07:00:00-05:00`,
];
const held = [
  'publishedAt: 2026-07-15T14:00:01+02:00',
  'publishedAt: 2026-07-15T12:00:00.001Z',
  'publishedAt: 2026-07-15T08:00:00-05:00',
  `${past}\nembargo: { until: 2026-07-15T14:00:01+02:00 }`,
  `${past}\ndraft: true`,
];
/** Nobody can be certain that these are public. */
const unclear = [
  `${past}\ndraft:`,
  `${past}\ndraft: yes`,
  `${past}\ndraft: "false"`,
  `${past}\nDraft: true`,
  `${past}\ndrft: true`,
  `${past}\nembrago: { until: 2027-01-01T00:00:00Z }`,
  `${past}\nembargo:`,
  `${past}\nembargo: 2026-07-15T14:00:00+02:00`,
  `${past}\nembargo: { till: 2026-07-15T14:00:00+02:00 }`,
  `${past}\nembargo: { until: 2026-07-15 }`,
  `${past}\nembargo: [{ until: 2026-07-15T14:00:00+02:00 }]`,
  'publishedAt: 2026-07-15',
  'publishedAt: 2026-07-15T14:00:00',
  'publishedAt: 2026-02-30T14:00:00Z',
  'publishedAt: 2026-07-15T24:00:00Z',
  'publishedAt: 2026-07-15T14:00:00+99:00',
  'publishedAt: 15.07.2026 14:00',
  'publishedAt: 1784116800',
  'title: Ein Titel',
];

for (const yaml of open) test(`public: ${yaml}`, () => assert.ok(isOut(data(yaml), now)));
for (const yaml of [...held, ...unclear])
  test(`held back: ${yaml}`, () => {
    assert.ok(!isOut(data(yaml), now));
    assert.equal(partRelease(data(yaml), now).body, 'hidden');
  });
test('a file that cannot be read is held back', () => assert.ok(!isOut(undefined, now)));

test('the gate decides the same, by its own code', () => {
  const facts = (yaml: string) =>
    releaseSchema.parse({
      title: 'Ein Titel, der lang genug ist',
      summary:
        'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
      topics: ['hafen'],
      ...data(yaml),
    });
  for (const yaml of [...open, ...held])
    assert.equal(isPublic(stateAt(facts(yaml), noon)), isOut(data(yaml), now), yaml);
});

test('a withdrawal whose `keepText` is anything but true removes the text, one without a clear instant nothing', () => {
  const bodyOf = (withdrawn: string) => partRelease(data(`${past}\nwithdrawn: ${withdrawn}`), now).body;
  const at = 'at: 2026-07-15T13:00:00+02:00';
  assert.equal(bodyOf(`{ ${at} }`), 'shown');
  assert.equal(bodyOf(`{ ${at}, keepText: true }`), 'shown');
  for (const keep of ['false', 'no', '', '"true"'])
    assert.equal(bodyOf(`{ ${at}, keepText: ${keep} }`), 'hidden');
  assert.equal(bodyOf('{ at: 2026-07-16T13:00:00+02:00, keepText: false }'), 'shown');
});
