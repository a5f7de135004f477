import { callable } from './record-names.ts';
import { languagesInOrder } from '../pages/list-page.ts';
import { newsroom } from '../store/newsroom.ts';
import { shelvesFor } from '../store/shelves.ts';

/** The routes of everybody who has a page and can be called. */
export async function contactCardPaths() {
  const { demo } = await newsroom();
  if (demo) return [];
  const paths = (await languagesInOrder()).map(async ({ language, locale }) => {
    const people = [...(await shelvesFor(language)).people.keys()];
    const reachable = await Promise.all(people.map((id) => reached(id, language)));
    return reachable.flatMap((contact) =>
      contact ? [{ params: { locale, person: contact.id }, props: { language, id: contact.id } }] : [],
    );
  });
  return (await Promise.all(paths)).flat();
}

/** How a person can be reached, with the page that tells so; undefined for those who cannot. */
async function reached(id: string, language: string) {
  const [contact] = await callable([id], language);
  return contact?.id === id && (contact.email !== undefined || contact.phone !== undefined)
    ? contact
    : undefined;
}

/** A media contact for an address book. */
export async function contactCard({ language, id }: { language: string; id: string }) {
  const { urls } = await newsroom();
  const contact = await reached(id, language);
  if (!contact) throw new Error(`${id} cannot be reached.`);
  return { ...contact, language, url: urls.absolute(urls.person(language, id)) };
}
