import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, sheet } from '../../e2e/fixtures/newsroom.ts';
import { noHistory } from '../history/history.ts';
import { datesFor } from '../newsroom/store/calendar-dates.ts';

const now = '2026-07-15T12:00:00Z';
const date = (more: Record<string, string>) =>
  sheet({
    title: '{ de: Bilanz am Kai }',
    kind: 'pressConference',
    start: '2026-08-05T10:00:00+02:00',
    validFrom: '2026-01-01',
    ...more,
  });
const moved = { start: '2026-08-06T10:00:00+02:00' };
const change = '[{ validFrom: 2026-02-01, start: 2026-08-07T10:00:00+02:00 }]';

/** The sequence of the present state after these deployed ones. */
async function sequenceAfter(deployed: readonly string[], present: string) {
  const recorded = new Map([['events/bilanz.yaml', deployed.map((source) => ({ source, instants: [1] }))]]);
  const newsroom = await newsroomAt(
    now,
    { 'events/bilanz.yaml': present },
    { history: { ...noHistory, recorded } },
  );
  return datesFor(newsroom, 'de').map(({ uid, sequence }) => [uid, sequence]);
}
const uid = 'tag:example.org,2019:events/bilanz';

const cases: [what: string, deployed: string[], present: string, sequence: number][] = [
  ['one that was never deployed', [], date({}), 0],
  ['one that is as it was deployed', [date({})], date({}), 0],
  ['one whose start was edited in place', [date({})], date(moved), 1],
  ['the same after the deploy', [date({}), date(moved)], date(moved), 1],
  ['one that was moved and moved back', [date({}), date(moved)], date({}), 2],
  ['one whose note was edited', [date({})], date({ note: '{ de: Mit Kaffee. }' }), 0],
  ['one that has a change', [date({})], date({ changes: change }), 1],
  ['one whose change was taken out', [date({}), date({ changes: change })], date({}), 2],
  ['one whose former file had a mistake', [date({}), 'start: nie'], date(moved), 1],
];
for (const [what, deployed, present, sequence] of cases)
  test(`the sequence in calendars only grows: ${what}`, async () =>
    assert.deepEqual(await sequenceAfter(deployed, present), [[uid, sequence]]));
