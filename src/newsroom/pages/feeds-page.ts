import { languageNameIn, wordsIn } from '../../i18n/words.ts';
import { feedAddresses } from '../feeds/feed-links.ts';
import { frameOf } from './frame.ts';
import { type FeedSource, feedSources } from '../feeds/feed-sources.ts';
import { spokenTopics } from './people/people-page.ts';
import { pictureShelves } from '../store/pictures.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** A feed for subscribers: its subject, and its address in each format. Those of pictures and people are RSS alone. */
export type FeedOffer = { subject: string; language: string } & Pick<Addresses, 'rss'> & Partial<Addresses>;
type Addresses = ReturnType<typeof feedAddresses>;
type Group = { title?: string | undefined; feeds: FeedOffer[] };

/** The page about all feeds for readers of one language. */
export function feedsPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls } = newsroom;
  const words = wordsIn(language);
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.feeds.title,
      description: words.feeds.intro,
      trail: [],
      address: urls.feeds,
    }),
    groups: groupsFor(newsroom, language),
    /** How to get mails; `form` is where readers sign up, if the newsroom sends some itself. */
    mail: {
      text: newsroom.mailing === undefined ? words.feeds.mail : words.feeds.mailOwn.text,
      form: newsroom.mailing,
    },
    lists: [
      { href: urls.opml(language), label: words.feeds.opml(languageNameIn(language, language)) },
      { href: urls.opml(), label: words.feeds.opmlAll },
    ],
  };
}
export type FeedsPage = ReturnType<typeof feedsPage>;

function groupsFor(newsroom: OpenNewsroom, reader: string): Group[] {
  const { urls, feeds, text } = newsroom;
  const words = wordsIn(reader);
  const titles = new Map(feeds.map(({ id, title }) => [urls.queryFeed(id), text(title, reader)]));
  const sources = feedSources(newsroom).filter(
    ({ kind, titled }) => titled === reader || kind === 'everything' || kind === 'query',
  );
  const offer = (source: FeedSource): FeedOffer => {
    const { folder, kind, titled } = source;
    const isEverything = kind === 'everything';
    const subject = isEverything ? words.feeds.everything : (titles.get(folder) ?? source.subject);
    const language = isEverything || kind === 'query' ? reader : titled;
    return { subject, language, ...feedAddresses(urls, folder) };
  };
  const group = (title: string | undefined, ...kinds: FeedSource['kind'][]): Group => ({
    title,
    feeds: sources
      .filter(({ kind }) => kinds.includes(kind))
      .map(offer)
      .sort((a, b) => (title === undefined ? 0 : a.subject.localeCompare(b.subject, reader))),
  });
  const pictures = picturesOffer(newsroom, reader);
  const first = group(undefined, 'language', 'everything', 'corrections');
  return [
    { ...first, feeds: [...first.feeds, ...pictures] },
    group(words.feeds.saved, 'query'),
    group(words.topics, 'topic'),
    group(words.organisations, 'organisation'),
    group(words.places.title, 'place'),
    { title: words.people.title, feeds: peopleOffers(newsroom, reader) },
  ].filter(({ feeds: offers }) => offers.length > 0);
}

/** The feed of pictures for readers of a language, if there are any. */
function picturesOffer(newsroom: OpenNewsroom, language: string): (FeedOffer & { page: string })[] {
  const { urls } = newsroom;
  if (pictureShelves(newsroom, language).all.length === 0) return [];
  const rss = urls.absolute(urls.feed(urls.pictures(language), 'rss'));
  const page = urls.absolute(urls.pictures(language));
  return [{ subject: wordsIn(language).pictures.title, language, rss, page }];
}

/** The feeds of those whom journalists may call: of all, and by topic. */
function peopleOffers(newsroom: OpenNewsroom, language: string): (FeedOffer & { page: string })[] {
  const { urls, speakers } = newsroom;
  if (speakers.size === 0) return [];
  const words = wordsIn(language).people;
  const offer = (subject: string, page: string) => ({
    ...{ subject, language, page: urls.absolute(page) },
    rss: urls.absolute(urls.feed(page, 'rss')),
  });
  return [
    offer(words.title, urls.people(language)),
    ...spokenTopics(newsroom, language).map(({ label, href }) => offer(words.about(label), href)),
  ];
}

/** The subscription list of one language, or of all. */
export function subscriptionList(newsroom: OpenNewsroom, language: string | undefined) {
  const { urls, languages, name, text } = newsroom;
  const [first = ''] = languages;
  const sources = feedSources(newsroom).filter(
    ({ titled, kind }) => language === undefined || (titled === language && kind !== 'everything'),
  );
  return {
    title: text(name, language ?? first),
    feeds: [
      ...sources.map(({ subject, folder, page, language: written }) => ({
        title: subject,
        xmlUrl: urls.absolute(urls.feed(folder, 'rss')),
        htmlUrl: urls.absolute(page),
        language: written,
      })),
      ...languages
        .filter((one) => language === undefined || one === language)
        .flatMap((one) => [...picturesOffer(newsroom, one), ...peopleOffers(newsroom, one)])
        .map(({ subject, rss, page, language: written }) => ({
          title: subject,
          xmlUrl: rss,
          htmlUrl: page,
          language: written,
        })),
    ],
  };
}
