import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { besideList } from './beside-list.ts';
import { contactsOf } from '../release/contacts.ts';
import { keptPages, listPage, type Paged, pagesOf } from './list-page.ts';
import { portraitOf, portraitRecord } from './people/portraits.ts';
import { speakerShown } from './people/people-page.ts';
import { quotationsIn } from './people/person-quotations.ts';
import { languagesInOrder, type OpenNewsroom } from '../store/newsroom.ts';

/** The routes of the pages of all people whom a listed release names. */
export function personPaths(newsroom: OpenNewsroom, options: GetStaticPathsOptions) {
  const routes = languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    [...newsroom.shelves(language).people].flatMap(([id, releases]) =>
      pagesOf(newsroom, options, releases, { locale, person: id }, { language, id }),
    ),
  );
  return keptPages(newsroom, routes, (props) => personFacts(newsroom, props, props.page));
}

/** One page of a person: role, current contact details, and the releases that name them, with what they say there. */
export const personPage = (newsroom: OpenNewsroom, who: { language: string; id: string }, page: Paged) => ({
  ...personFacts(newsroom, who, page),
  quotations: quotationsIn(
    newsroom,
    who.id,
    page.data.flatMap((folder) => newsroom.archive.one(folder, who.language) ?? []),
  ),
});
export type PersonPage = ReturnType<typeof personPage>;

/** The same without what is said in the releases, so that no text is read. */
function personFacts(
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
    beside: besideList(newsroom, language, {}),
    listHeading: wordsIn(language).quotedOrNamed,
  };
}
