import type { Manuscript } from '../manuscript/manuscript.ts';
import { pathDigest } from '../faults/path-digest.ts';
import type { PublishingWords } from '../i18n/tools/de/publishing.ts';
import { due } from './next-due.ts';

export type Answer = { isDue: boolean; said: string };

/**
 * Whether a site that was built for an instant has to be built again, in words. `live` is that instant; undefined when
 * nothing has been published there yet. `now` is the instant that it really is.
 * @throws when a release cannot be read: it could be the one that is due
 */
export function overdue(
  manuscript: Manuscript,
  live: Date | undefined,
  now: Date,
  words: PublishingWords['clock'],
): Answer {
  const unread = manuscript.releases.flatMap(({ texts }) => texts).find(({ facts }) => facts === undefined);
  // Nobody knows whether it is held back, so its path is not told.
  if (unread) throw new Error(words.unreadable(pathDigest(unread.file)));
  if (live === undefined) return { isDue: true, said: words.none };
  // What should not be public yet is taken back by the next build.
  if (live > now) return { isDue: true, said: words.ahead(live.toISOString()) };
  const [next] = due(manuscript, live);
  const instant = next && new Date(next.at);
  if (instant && instant <= now) return { isDue: true, said: words.due(instant.toISOString()) };
  return { isDue: false, said: words.notDue(instant?.toISOString()) };
}
