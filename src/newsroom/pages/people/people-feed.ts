import { languageNameIn, wordsIn } from '../../../i18n/words.ts';
import { tagOf } from '../../../model/address/identity.ts';
import type { PictureRecord } from '../../release/record-pictures.ts';
import { languagesInOrder, type OpenNewsroom } from '../../store/newsroom.ts';
import { siteNotice } from '../../store/site-notice.ts';
import { speakersAbout, spokenTopics } from './people-page.ts';
import { portraitRecord } from './portraits.ts';

/** Somebody whom journalists may call, for a feed. A person has no date: readers show who is new to them. */
export type SpeakerItem = {
  guid: string;
  url: string;
  name: string;
  /** Role, organisation, topics and languages, in words. */
  about: string;
  topics: readonly string[];
  language: string;
  portrait: PictureRecord | undefined;
};

/** The routes of the feeds of all who may be called, one for each language. */
export const peopleFeedPaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).map(({ language, locale }) => ({ params: { locale }, props: { language } }));

/** Everybody who may be called, or all who speak about one topic, by name. All addresses are absolute. */
export function peopleFeed(
  newsroom: OpenNewsroom,
  { language, topic }: { language: string; topic?: string },
) {
  const { urls, text, name } = newsroom;
  const words = wordsIn(language);
  const subject =
    topic === undefined
      ? words.people.title
      : words.people.about(newsroom.entities.topic(topic, language).name);
  const home = topic === undefined ? urls.people(language) : urls.topicPeople(language, topic);
  return {
    title: words.feeds.about(subject, text(name, language)),
    description: [words.people.intro, ...siteNotice(newsroom, language)].join(' '),
    language,
    home: urls.absolute(home),
    self: urls.absolute(urls.feed(home, 'rss')),
    icon: urls.absolute(urls.icon(144)),
    style: urls.feedStyle(language),
    items: speakersAbout(newsroom, language, { topic }).map((id) => itemOf(newsroom, id, language)),
  };
}
export type PeopleFeed = ReturnType<typeof peopleFeed>;

function itemOf(newsroom: OpenNewsroom, id: string, language: string): SpeakerItem {
  const { urls, entities, tagAuthority, speakers } = newsroom;
  const { people: words, colon } = wordsIn(language);
  const { name, role, organisation, languages } = entities.person(id, language);
  const own = speakers.get(id) ?? [];
  const topics = spokenTopics(newsroom, language).flatMap((one) => (own.includes(one.id) ? [one.label] : []));
  const spoken = languages.map((one) => languageNameIn(one, language));
  const told = [
    `${role}, ${organisation}.`,
    `${words.speaksAbout}${colon} ${topics.join(', ')}.`,
    ...(spoken.length > 0 ? [`${words.languages}${colon} ${spoken.join(', ')}.`] : []),
  ];
  return {
    guid: tagOf(tagAuthority, `people/${id}/${language}`),
    url: urls.absolute(urls.person(language, id)),
    ...{ name, topics, language, about: told.join(' ') },
    portrait: portraitRecord(newsroom, id, language),
  };
}
