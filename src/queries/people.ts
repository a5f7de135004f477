import { wordsIn } from '../i18n/words.ts';
import { contactsOf } from './contacts.ts';
import { frameOf } from './frame.ts';
import { languagesInOrder } from './list-page.ts';
import { listed } from './listed.ts';
import { newsroom } from './newsroom.ts';
import { shelvesFor } from './shelves.ts';

/** How many of a person's releases are listed; whoever wants more searches. */
const listedReleases = 50;

/** The routes of everybody whom a listed release names. */
export async function personPaths() {
  const paths = (await languagesInOrder()).map(async ({ language, locale }) =>
    [...(await shelvesFor(language)).people.keys()].map((id) => ({
      params: { locale, person: id },
      props: { language, id },
    })),
  );
  return (await Promise.all(paths)).flat();
}

/** One page about a person: role, how to reach them today, and the releases that name them. */
export async function personPage({ language, id }: { language: string; id: string }) {
  const { urls } = await newsroom();
  const words = wordsIn(language);
  const contacts = await contactsOf([id], language);
  const [person] = contacts.people;
  if (!person) throw new Error(`There is no person ${id}.`);
  const releases = (await shelvesFor(language)).people.get(id) ?? [];
  const about = `${person.role}, ${person.organisation}`;
  return {
    frame: await frameOf({
      language,
      title: person.name,
      description: about,
      trail: [],
      address: (other) => urls.person(other, id),
    }),
    heading: person.name,
    about,
    contacts:
      person.contact.kind === 'left' || person.contact.email || person.contact.phone ? contacts : undefined,
    listHeading: words.quotedOrNamed,
    cut: releases.length > listedReleases ? words.newestOf(listedReleases, releases.length) : undefined,
    releases: await Promise.all(releases.slice(0, listedReleases).map(listed)),
  };
}
export type PersonPage = Awaited<ReturnType<typeof personPage>>;
