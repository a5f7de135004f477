import { callable } from './record-names.ts';
import { languagesInOrder, type OpenNewsroom } from '../store/newsroom.ts';

/** The routes of all people with a page and contact details. */
export function vcardPaths(newsroom: OpenNewsroom) {
  const { demo } = newsroom;
  if (demo) return [];
  return languagesInOrder(newsroom).flatMap(({ language, locale }) => {
    const people = [...newsroom.shelves(language).people.keys()];
    const reachable = people.map((id) => reached(newsroom, id, language));
    return reachable.flatMap((contact) =>
      contact ? [{ params: { locale, person: contact.id }, props: { language, id: contact.id } }] : [],
    );
  });
}

/** Contact details of a person, with the address of their page. Undefined without any. */
function reached(newsroom: OpenNewsroom, id: string, language: string) {
  const [contact] = callable(newsroom, [id], language);
  return contact?.id === id && (contact.email !== undefined || contact.phone !== undefined)
    ? contact
    : undefined;
}

/** A media contact for an address book. */
export function vcardContact(newsroom: OpenNewsroom, { language, id }: { language: string; id: string }) {
  const { urls } = newsroom;
  const contact = reached(newsroom, id, language);
  if (!contact) throw new Error(`${id} cannot be reached.`);
  return {
    ...contact,
    language,
    url: urls.absolute(urls.person(language, id)),
    source: urls.absolute(urls.vcard(language, id)),
  };
}
