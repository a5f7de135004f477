import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { besideList } from './beside-list.ts';
import { contactsOf } from '../release/contacts.ts';
import { listPage, type Paged, pagesOf } from './list-page.ts';
import { portraitOf, portraitRecord } from './people/portraits.ts';
import { speakerShown } from './people/people-page.ts';
import { quotationsIn } from './people/person-quotations.ts';
import { languagesInOrder, type OpenNewsroom } from '../store/newsroom.ts';

/** The routes of the pages of all people whom a listed release names. */
export function personPaths(newsroom: OpenNewsroom, options: GetStaticPathsOptions) {
  return languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    [...newsroom.shelves(language).people].flatMap(([id, releases]) =>
      pagesOf(newsroom, options, releases, { locale, person: id }, { language, id }),
    ),
  );
}

/** One page of a person: role, current contact details, and the releases that name them. */
export function personPage(
  newsroom: OpenNewsroom,
  { language, id }: { language: string; id: string },
  page: Paged,
) {
  const { urls } = newsroom;
  const contacts = contactsOf(newsroom, [id], language);
  const [person, ...others] = contacts.people;
  if (!person) throw new Error(`There is no person ${id}.`);
  const about = `${person.role}, ${person.organisation}`;
  const speaker = speakerShown(newsroom, id, language);
  const isReached =
    person.contact.kind === 'left' ||
    person.contact.email !== undefined ||
    person.contact.phone !== undefined;
  return {
    ...listPage(newsroom, {
      language,
      page,
      title: person.name,
      description: about,
      intro: about,
      trail: [
        newsroom.speakers.has(id)
          ? { href: urls.people(language), label: wordsIn(language).people.title }
          : { href: urls.contact(language), label: wordsIn(language).contacts.title },
      ],
      address: (other, number) => urls.person(other, id, number),
    }),
    contacts:
      isReached && page.currentPage === 1
        ? // No page links to itself.
          { ...contacts, people: [{ ...person, href: undefined }, ...others] }
        : undefined,
    ...speaker,
    portrait: page.currentPage === 1 ? portraitOf(newsroom, id, language) : undefined,
    /** For machines. Somebody who has left speaks about nothing any more. */
    record: {
      ...{ name: person.name, role: person.role, organisation: person.organisation },
      url: urls.absolute(urls.person(language, id)),
      topics: speaker.topics.map(({ label }) => label),
      image: portraitRecord(newsroom, id, language),
      spoken: newsroom.speakers.has(id) ? [...person.languages] : [],
    },
    quotations: quotationsIn(
      newsroom,
      id,
      page.data.flatMap((folder) => newsroom.archive.one(folder, language) ?? []),
    ),
    beside: besideList(newsroom, language, {}),
    listHeading: wordsIn(language).quotedOrNamed,
  };
}
export type PersonPage = ReturnType<typeof personPage>;
