import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Shown } from '../store/releases.ts';

/** The releases before and after this one in the archive of its reader. */
export function neighboursOf(newsroom: OpenNewsroom, { entry, reader }: Shown) {
  const { urls } = newsroom;
  const { all, place } = newsroom.shelves(reader);
  const at = place.get(entry.data.folder);
  const link = (shown: Shown | undefined) =>
    shown && {
      href: urls.release(reader, shown.entry.data),
      title: shown.entry.data.title,
      language: shown.entry.data.language,
    };
  return at === undefined
    ? { previous: undefined, next: undefined }
    : { previous: link(all[at + 1]), next: link(all[at - 1]) };
}
