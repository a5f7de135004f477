import { wordsIn } from '../../../i18n/words.ts';
import { tagOf } from '../../../model/address/identity.ts';
import { picturesOf, type PictureRecord } from '../../release/record-pictures.ts';
import { languagesInOrder, type OpenNewsroom } from '../../store/newsroom.ts';
import { pictureShelves } from '../../store/pictures.ts';
import { publicSince } from '../../store/releases.ts';
import { siteNotice } from '../../store/site-notice.ts';

/** A picture in the feed, with its page and the release that showed it first. */
export type PictureItem = {
  guid: string;
  url: string;
  publishedAt: Date;
  language: string;
  picture: PictureRecord;
};

/** The routes of the feeds of pictures, one for each language. */
export const pictureFeedPaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).map(({ language, locale }) => ({ params: { locale }, props: { language } }));

/** The newest pictures for the readers of a language. All addresses are absolute. */
export function pictureFeed(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls, text, name, tagAuthority, feedItems } = newsroom;
  const words = wordsIn(language);
  const items = pictureShelves(newsroom, language).all.flatMap(({ id, uses }): PictureItem[] => {
    const [newest, oldest] = [uses[0], uses.at(-1)];
    if (!newest || !oldest) return [];
    const { entry } = newest.text;
    const picture = picturesOf(newsroom, entry).find((one) => `./${one.name}` === newest.picture.src);
    if (!picture) return [];
    return [
      {
        // A second release that shows it makes no new item.
        guid: tagOf(tagAuthority, `pictures/${id}/${language}`),
        url: urls.absolute(urls.picture(language, id)),
        publishedAt: new Date(publicSince(oldest.text.entry)),
        language: entry.data.language,
        picture,
      },
    ];
  });
  items.sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  return {
    title: words.feeds.about(words.pictures.title, text(name, language)),
    description: [words.pictures.intro, ...siteNotice(newsroom, language)].join(' '),
    language,
    home: urls.absolute(urls.pictures(language)),
    self: urls.absolute(urls.feed(urls.pictures(language), 'rss')),
    icon: urls.absolute(urls.icon(144)),
    style: urls.feedStyle(language),
    items: items.slice(0, feedItems),
  };
}
export type PictureFeed = ReturnType<typeof pictureFeed>;
