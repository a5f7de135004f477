import type { OpenNewsroom } from '../store/newsroom.ts';
import { changesAt, stateAt } from '../../gate/state.ts';
import type { NoticeKind } from '../../model/address/notice-guid.ts';
import { noticeId } from './corrected-words.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/** A correction, update or withdrawal of a release, at an instant in milliseconds. */
export type Notice = {
  entry: ReleaseEntry;
  at: number;
  /** Its id on the page of the release. */
  place: string;
  kind: NoticeKind;
  note: string;
  was?: string | undefined;
  now?: string | undefined;
};

/** The corrections, updates and withdrawals of releases, newest first. */
export function noticesOn(newsroom: OpenNewsroom, entries: readonly ReleaseEntry[]): Notice[] {
  return entries
    .flatMap((entry): Notice[] => {
      const { data } = entry;
      const changes = changesAt(data, newsroom.now).map(({ at, ...change }, index) => ({
        entry,
        place: noticeId(index),
        ...change,
        at: Date.parse(at),
      }));
      if (stateAt(data, newsroom.now) !== 'withdrawn' || !data.withdrawn) return changes;
      const { at, reason } = data.withdrawn;
      return [...changes, { entry, place: 'withdrawn', kind: 'withdrawn', at: Date.parse(at), note: reason }];
    })
    .sort((a, b) => b.at - a.at);
}
