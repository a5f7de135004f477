import { dateOf } from '../../../gate/state.ts';
import { dayInWords } from '../../../model/text/dates.ts';
import { contextOf } from '../../release/context-of-body.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import type { ShelvedPicture } from '../../store/pictures.ts';

/** A picture of the desk, in the words of the newest release that shows it. */
export function pictureShown(newsroom: OpenNewsroom, { id, uses }: ShelvedPicture, reader: string) {
  const { urls, licence: own, timeZone } = newsroom;
  const [newest] = uses;
  if (!newest) throw new Error(`The picture ${id} is in no release.`);
  const { entry } = newest.text;
  const { src, alt, caption, credit, licence = own, digitalSourceType } = newest.picture;
  const context = contextOf(newsroom, entry, (path) => path);
  return {
    ...context.picture(src),
    href: urls.picture(reader, id),
    alt,
    caption,
    credit,
    licence,
    /** The address of its full terms. */
    terms: context.terms(licence),
    digitalSourceType,
    /** The language of its words, and that of the page. */
    language: entry.data.language,
    reader,
    /** What stands under it in print. */
    printed: credit ? `${caption ?? alt} (${credit})` : (caption ?? alt),
    releases: uses.map(({ text }) => ({
      href: urls.release(reader, text.entry.data),
      title: text.entry.data.title,
      language: text.entry.data.language,
      instant: dateOf(text.entry.data),
      day: dayInWords(reader, timeZone, dateOf(text.entry.data)),
    })),
  };
}
export type PictureOnDesk = ReturnType<typeof pictureShown>;
