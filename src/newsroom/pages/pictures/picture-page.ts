import { wordsIn } from '../../../i18n/words.ts';
import { organisationsOf } from '../../../gate/reach.ts';
import { picturesOf } from '../../release/record-pictures.ts';
import { listKey } from '../../store/kept-keys.ts';
import { languagesInOrder, type OpenNewsroom } from '../../store/newsroom.ts';
import { foldersOf, pictureShelves } from '../../store/pictures.ts';
import { frameOf, type Link } from '../frame.ts';
import { pictureShown } from './picture-shown.ts';

/** The routes of the pages of all pictures. */
export function picturePaths(newsroom: OpenNewsroom) {
  return languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    pictureShelves(newsroom, language).all.map((one) => {
      const props = { language, id: one.id };
      return {
        params: { locale, picture: one.id },
        props,
        cacheKey: listKey(newsroom, () => picturePage(newsroom, props), foldersOf([one])),
      };
    }),
  );
}

/** The page of one picture: all that is needed to print it, and every release that shows it. */
export function picturePage(newsroom: OpenNewsroom, { language, id }: { language: string; id: string }) {
  const { urls, entities, publisher, languages } = newsroom;
  const words = wordsIn(language);
  const found = pictureShelves(newsroom, language).byId.get(id);
  const [newest] = found?.uses ?? [];
  if (!found || !newest) throw new Error(`There is no picture ${id}.`);
  const picture = pictureShown(newsroom, found, language);
  const texts = found.uses.map(({ text }) => text.entry.data);
  const subjects = (
    idsOf: (data: (typeof texts)[number]) => Iterable<string>,
    linkOf: (one: string) => Link,
  ) => [...new Set(texts.flatMap((data) => [...idsOf(data)]))].map(linkOf);
  const hasIt = (reader: string) => pictureShelves(newsroom, reader).byId.has(id);
  return {
    frame: frameOf(newsroom, {
      language,
      title: headingOf(picture.caption ?? picture.alt),
      description: picture.caption ?? picture.alt,
      trail: [{ href: urls.pictures(language), label: words.pictures.title }],
      address: (other) => (hasIt(other) ? urls.picture(other, id) : undefined),
      written: languages.filter(hasIt),
      feed: { folder: urls.pictures(language), subject: words.pictures.title },
    }),
    picture,
    /** For machines, in the words of the newest release. */
    record: picturesOf(newsroom, newest.text.entry).find(({ name }) => name === picture.original.name),
    topics: subjects(
      ({ topics }) => topics,
      (one) => ({
        href: urls.pictures(language, { kind: 'topics', id: one }),
        label: entities.topic(one, language).name,
      }),
    ),
    organisations: subjects(
      (data) => organisationsOf(data, publisher),
      (one) => ({
        href: urls.pictures(language, { kind: 'organisations', id: one }),
        label: entities.organisation(one, language).name,
      }),
    ),
  };
}
export type PicturePage = ReturnType<typeof picturePage>;

/** The longest heading, in characters. A caption tells a story; its first words are its name. */
const longest = 80;

/** The beginning of a caption, whole words, as the heading of the page. */
function headingOf(caption: string): string {
  if (caption.length <= longest) return caption.replace(/\.$/, '');
  const cut = caption.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:.]+$/, '')} …`;
}
