import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { contactsOf } from '../release/contacts.ts';
import { languagesInOrder, listPage, type Paged, pagesOf } from './list-page.ts';
import { newsroom } from '../store/newsroom.ts';
import { shelvesFor } from '../store/shelves.ts';

/** The routes of all pages of everybody whom a listed release names. */
export async function personPaths(options: GetStaticPathsOptions) {
  const paths = (await languagesInOrder()).map(async ({ language, locale }) =>
    Promise.all(
      [...(await shelvesFor(language)).people].map(([id, releases]) =>
        pagesOf(options, releases, { locale, person: id }, { language, id }),
      ),
    ),
  );
  return (await Promise.all(paths)).flat(2);
}

/** One page about a person: role, how to reach them today, and the releases that name them. */
export async function personPage({ language, id }: { language: string; id: string }, page: Paged) {
  const { urls } = await newsroom();
  const contacts = await contactsOf([id], language);
  const [person, ...others] = contacts.people;
  if (!person) throw new Error(`There is no person ${id}.`);
  const about = `${person.role}, ${person.organisation}`;
  const isReached =
    person.contact.kind === 'left' ||
    person.contact.email !== undefined ||
    person.contact.phone !== undefined;
  return {
    ...(await listPage({
      language,
      page,
      title: person.name,
      description: about,
      intro: about,
      trail: [],
      address: (other, number) => urls.person(other, id, number),
    })),
    contacts:
      isReached && page.currentPage === 1
        ? // No link of a page leads to itself.
          { ...contacts, people: [{ ...person, href: undefined }, ...others] }
        : undefined,
    listHeading: wordsIn(language).quotedOrNamed,
  };
}
export type PersonPage = Awaited<ReturnType<typeof personPage>>;
