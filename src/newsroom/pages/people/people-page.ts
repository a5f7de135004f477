import { languageNameIn, wordsIn } from '../../../i18n/words.ts';
import { contactsOf } from '../../release/contacts.ts';
import { languagesInOrder, type OpenNewsroom } from '../../store/newsroom.ts';
import { besideList } from '../beside-list.ts';
import { frameOf, type Link } from '../frame.ts';
import { portraitOf } from './portraits.ts';

/** The topics on which somebody speaks, by name, each with the page of all who do. */
export function spokenTopics(newsroom: OpenNewsroom, language: string): (Link & { id: string })[] {
  const { urls, entities, speakers } = newsroom;
  return [...new Set([...speakers.values()].flat())]
    .map((id) => ({ id, href: urls.topicPeople(language, id), label: entities.topic(id, language).name }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** What somebody speaks about and in which languages, in words. */
export function speakerShown(newsroom: OpenNewsroom, id: string, language: string) {
  const own = newsroom.speakers.get(id) ?? [];
  const { languages } = newsroom.entities.person(id, language);
  return {
    topics: spokenTopics(newsroom, language).filter((topic) => own.includes(topic.id)),
    languages: languages.map((one) => languageNameIn(one, language)),
  };
}
export type SpeakerShown = ReturnType<typeof speakerShown>;

/** The routes of the pages of all who speak about one topic. */
export const topicPeoplePaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    spokenTopics(newsroom, language).map(({ id }) => ({
      params: { locale, topic: id },
      props: { language, topic: id },
    })),
  );

/** The routes of the pages of all who give interviews in one language. */
export const spokenLanguagePaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    spokenLanguages(newsroom, language).map(({ id }) => ({
      params: { locale, spoken: id },
      props: { language, spoken: id },
    })),
  );

/** The languages in which somebody gives interviews, by name, each with the page of all who do. */
export function spokenLanguages(newsroom: OpenNewsroom, language: string): (Link & { id: string })[] {
  const { urls, speakers, entities } = newsroom;
  return [...new Set([...speakers.keys()].flatMap((id) => entities.person(id, language).languages))]
    .map((id) => ({ id, href: urls.peopleIn(language, id), label: languageNameIn(id, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** What narrows the people: a topic, or a language. */
type Narrowed = { topic?: string | undefined; spoken?: string | undefined };

/** The ids of those who may be called, of one topic or language if there is any, by family name. Nobody who has left. */
export function speakersAbout(
  newsroom: OpenNewsroom,
  language: string,
  { topic, spoken }: Narrowed,
): string[] {
  const { speakers, entities } = newsroom;
  return [...speakers]
    .map(([id, own]) => ({ ...entities.person(id, language), own }))
    .filter(({ own }) => topic === undefined || own.includes(topic))
    .filter(({ languages }) => spoken === undefined || languages.includes(spoken))
    .sort((a, b) => sortedBy(a).localeCompare(sortedBy(b), language))
    .map(({ id }) => id);
}

/** The page of everybody whom journalists may call, or of those of one topic or language. Nobody who has left. */
export function peoplePage(
  newsroom: OpenNewsroom,
  { language, ...narrowed }: { language: string } & Narrowed,
) {
  const { topic, spoken } = narrowed;
  const { urls, entities, shelves } = newsroom;
  const words = wordsIn(language).people;
  const name = topic === undefined ? undefined : entities.topic(topic, language).name;
  const isAll = topic === undefined && spoken === undefined;
  const title = titleOf(language, name, spoken);
  const isListed = topic !== undefined && shelves(language).topics.has(topic);
  const address = (other: string) => {
    if (spoken !== undefined) return urls.peopleIn(other, spoken);
    return topic === undefined ? urls.people(other) : urls.topicPeople(other, topic);
  };
  // A feed is about all, or about a topic.
  const folder = topic === undefined ? urls.people(language) : address(language);
  const all = { href: urls.people(language), isCurrent: isAll };
  return {
    frame: frameOf(newsroom, {
      language,
      title,
      description: words.intro,
      trail: isAll ? [] : [{ href: urls.people(language), label: words.title }],
      feed: { folder, subject: name === undefined ? words.title : title },
      address,
    }),
    heading: title,
    intro: isAll ? words.intro : undefined,
    filters: [
      {
        title: words.filter,
        links: [
          { ...all, label: words.all },
          ...spokenTopics(newsroom, language).map(({ id, ...link }) => ({
            ...link,
            isCurrent: id === topic,
          })),
        ],
      },
      {
        title: words.filterLanguages,
        links: [
          { ...all, label: words.allLanguages },
          ...spokenLanguages(newsroom, language).map(({ id, ...link }) => ({
            ...link,
            isCurrent: id === spoken,
          })),
        ],
      },
    ].filter(({ links }) => links.length > 2),
    people: contactsOf(newsroom, speakersAbout(newsroom, language, narrowed), language).people.map(
      ({ successor: _, ...person }) => ({
        ...person,
        ...speakerShown(newsroom, person.id, language),
        portrait: portraitOf(newsroom, person.id, language),
        /** Without a way of their own the press office puts journalists through. */
        isReached:
          person.contact.kind !== 'left' && (person.contact.email ?? person.contact.phone) !== undefined,
      }),
    ),
    releases: isListed && name !== undefined ? { href: urls.topic(language, topic), label: name } : undefined,
    office: { href: urls.contact(language), label: words.office },
    beside: besideList(newsroom, language, { folder }),
  };
}
export type PeoplePage = ReturnType<typeof peoplePage>;

function titleOf(language: string, topic: string | undefined, spoken: string | undefined): string {
  const words = wordsIn(language).people;
  if (spoken !== undefined) return words.inLanguage(languageNameIn(spoken, language));
  return topic === undefined ? words.title : words.about(topic);
}

/** People stand by their family name, the last word where nobody says another. */
const sortedBy = ({ name, familyName }: { name: string; familyName?: string | undefined }) =>
  `${familyName ?? name.split(' ').at(-1) ?? ''} ${name}`;
