import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Shown } from '../store/releases.ts';

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
