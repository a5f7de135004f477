import type { Filed, Manuscript } from '../manuscript/manuscript.ts';
import { pathDigest } from '../faults/path-digest.ts';
import type { PublishingWords } from '../i18n/tools/de/publishing.ts';
import { durationInWords } from './record/duration.ts';
import { due } from './next-due.ts';

export type Answer = { isDue: boolean; said: string };

/**
 * Whether a live site has to be built again, with a message. `live` is the instant for which it was built, undefined
 * when nothing is published yet. `now` is the real time.
 * @throws when a file cannot be read: it could be the one that is due
 */
export function overdue(
  manuscript: Manuscript,
  live: Date | undefined,
  now: Date,
  { clock: words, smoke }: PublishingWords,
): Answer {
  const files: Filed<{ facts?: object | undefined }>[] = [
    ...manuscript.releases.flatMap(({ texts }) => texts),
    ...manuscript.organisations.values(),
    ...manuscript.people.values(),
    ...manuscript.topics.values(),
  ];
  const unread = files.find(({ facts }) => facts === undefined);
  // It may be held back, so its path is not printed.
  if (unread) throw new Error(words.unreadable(pathDigest(unread.file)));
  if (live === undefined) return { isDue: true, said: words.none };
  // The next build removes texts that are not public yet.
  if (live > now) return { isDue: true, said: words.ahead(live.toISOString()) };
  const [next] = due(manuscript, live);
  const instant = next && new Date(next.at);
  if (instant && instant <= now) {
    const late = durationInWords(now.getTime() - next.at, smoke);
    return { isDue: true, said: words.due(instant.toISOString(), late) };
  }
  return { isDue: false, said: words.notDue(instant?.toISOString()) };
}
