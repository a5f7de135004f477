import { isDeepStrictEqual } from 'node:util';
import type { History } from '../history/history.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { dataOf } from '../manuscript/parsed-file.ts';
import { withinContent } from '../rules/secrecy/known-before.ts';
import { type PressDate, pressDateSchema } from '../schema/dated/press-date.ts';

/** What a calendar shows of a date: another value of it is another revision. */
const shownOf = ({ start, end, precision, status, place, title }: PressDate) => ({
  ...{ start, end, precision, status, place, title },
});

/**
 * How often a date was edited in place since a deploy: by the record, a state that was public and the next differ. A change
 * that was taken out counts twice, because it has counted as one that has begun; so the number of all revisions only grows.
 * `states` are the deployed ones and the present one, the oldest first.
 */
export function editsAmong(states: readonly PressDate[]): number {
  return states.slice(1).reduce((count, next, index) => {
    const before = states[index] ?? next;
    const gone = before.changes.filter((one) => !next.changes.some((other) => isDeepStrictEqual(one, other)));
    const isEdited = gone.length > 0 || !isDeepStrictEqual(shownOf(before), shownOf(next));
    return count + gone.length + Number(isEdited);
  }, 0);
}

/** The dates of the press calendar, each with the number of its edits in place. It is 0 without a record of deploys. */
export function withEdits(
  dates: ReadonlyMap<string, { facts: PressDate | undefined }>,
  { events }: Pick<Manuscript, 'events'>,
  { recorded }: History,
) {
  return new Map(
    [...dates].map(([id, { facts }]) => {
      const { file = '', facts: whole } = events.get(id) ?? {};
      const deployed = (recorded?.get(withinContent(file)) ?? []).flatMap(
        ({ source }) => dataOf(source, pressDateSchema).facts ?? [],
      );
      return [id, { facts: facts && { ...facts, edits: whole ? editsAmong([...deployed, whole]) : 0 } }];
    }),
  );
}
