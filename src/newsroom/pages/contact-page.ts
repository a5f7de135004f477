import { wordsIn } from '../../i18n/words.ts';
import { contactsOf } from '../release/contacts.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { frameOf } from './frame.ts';
import { topicLinks } from './topic-pages.ts';

/** The page of everybody whom journalists can reach: the contacts of the newsroom, those of topics, then all others. */
export function contactPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls } = newsroom;
  const words = wordsIn(language).contacts;
  const topics = topicLinks(newsroom, language);
  const named = [...newsroom.contacts, ...topics.flatMap(({ contacts }) => contacts)];
  const others = newsroom.people.map(({ id }) => id).sort();
  const all = contactsOf(newsroom, [...new Set([...named, ...others])], language);
  const isReached = ({ contact }: (typeof all.people)[number]) =>
    contact.kind !== 'left' && (contact.email ?? contact.phone) !== undefined;
  // Somebody who has left stands for the successor, who may be listed already.
  const people = new Map(
    all.people
      .map(({ successor, ...person }) => successor ?? person)
      .flatMap((person) =>
        isReached({ ...person, successor: undefined }) ? [[person.id, person] as const] : [],
      ),
  );
  const frame = frameOf(newsroom, {
    language,
    title: words.title,
    description: words.intro,
    trail: [],
    address: urls.contact,
  });
  return {
    // They stand on this page already, and the footer would say them again.
    frame: { ...frame, contacts: undefined },
    heading: words.title,
    intro: words.intro,
    isHistorical: all.isHistorical,
    people: [...people.values()].map((person) => ({
      ...person,
      topics: topics
        .filter(({ contacts }) => contacts.includes(person.id))
        .map(({ name, href }) => ({ label: name, href })),
    })),
  };
}
export type ContactPage = ReturnType<typeof contactPage>;
