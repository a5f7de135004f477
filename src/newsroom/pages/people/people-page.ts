import { languageNameIn, wordsIn } from '../../../i18n/words.ts';
import { contactsOf } from '../../release/contacts.ts';
import { languagesInOrder, type OpenNewsroom } from '../../store/newsroom.ts';
import { besideList } from '../beside-list.ts';
import { frameOf, type Link } from '../frame.ts';

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

/** The page of everybody whom journalists may call, or of those who speak about one topic. Nobody who has left. */
export function peoplePage(
  newsroom: OpenNewsroom,
  { language, topic }: { language: string; topic?: string },
) {
  const { urls, speakers, entities, shelves } = newsroom;
  const words = wordsIn(language).people;
  const ids = [...speakers].flatMap(([id, own]) => (topic === undefined || own.includes(topic) ? [id] : []));
  const name = topic === undefined ? undefined : entities.topic(topic, language).name;
  const title = name === undefined ? words.title : words.about(name);
  const isListed = topic !== undefined && shelves(language).topics.has(topic);
  return {
    frame: frameOf(newsroom, {
      language,
      title,
      description: words.intro,
      trail: topic === undefined ? [] : [{ href: urls.people(language), label: words.title }],
      feed:
        isListed && name !== undefined ? { folder: urls.topic(language, topic), subject: name } : undefined,
      address: (other) => (topic === undefined ? urls.people(other) : urls.topicPeople(other, topic)),
    }),
    heading: title,
    intro: topic === undefined ? words.intro : undefined,
    filters: [
      { href: urls.people(language), label: words.all, isCurrent: topic === undefined },
      ...spokenTopics(newsroom, language).map(({ id, ...link }) => ({ ...link, isCurrent: id === topic })),
    ],
    people: contactsOf(newsroom, ids, language)
      .people.map(({ successor: _, ...person }) => ({
        ...person,
        ...speakerShown(newsroom, person.id, language),
        /** Without a way of their own the press office puts journalists through. */
        isReached:
          person.contact.kind !== 'left' && (person.contact.email ?? person.contact.phone) !== undefined,
      }))
      .sort((a, b) => sortedBy(a).localeCompare(sortedBy(b), language)),
    releases: isListed && name !== undefined ? { href: urls.topic(language, topic), label: name } : undefined,
    office: { href: urls.contact(language), label: words.office },
    beside: besideList(newsroom, language, {}),
  };
}
export type PeoplePage = ReturnType<typeof peoplePage>;

/** People stand by their family name, the last word where nobody says another. */
const sortedBy = ({ name, familyName }: { name: string; familyName?: string | undefined }) =>
  `${familyName ?? name.split(' ').at(-1) ?? ''} ${name}`;
