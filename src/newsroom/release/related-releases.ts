import { listItem } from './list-item.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Shown } from '../store/releases.ts';

/**
 * Recommended releases: first the public ones that an editor has named, then those that share most with this one and
 * are close in time.
 */
export const relatedTo = (newsroom: OpenNewsroom, shown: Shown) =>
  newsroom.beside(shown).akin.map((one) => listItem(newsroom, one));

/** The releases before and after this one in the archive of its reader. */
export function neighboursOf(newsroom: OpenNewsroom, shown: Shown) {
  const { previous, next } = newsroom.beside(shown);
  const link = (other: Shown | undefined) =>
    other && {
      href: newsroom.urls.release(shown.reader, other.entry.data),
      title: other.entry.data.title,
      language: other.entry.data.language,
    };
  return { previous: link(previous), next: link(next) };
}
