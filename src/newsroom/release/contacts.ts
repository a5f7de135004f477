import type { OpenNewsroom } from '../store/newsroom.ts';

/** The media contacts of a text, otherwise of the newsroom. Successors replace those who have left. */
export function contactsOf(newsroom: OpenNewsroom, named: readonly string[] | undefined, reader: string) {
  const { contacts, demo, urls } = newsroom;
  const { person } = newsroom.entities;
  const { people } = newsroom.shelves(reader);
  const shown = (id: string) => {
    const one = person(id, reader);
    const { contact } = one;
    const isReached = contact.kind === 'direct' && (contact.email ?? contact.phone) !== undefined;
    return {
      ...one,
      href: people.has(id) ? urls.person(reader, id) : undefined,
      vcard: people.has(id) && isReached ? urls.vcard(reader, id) : undefined,
    };
  };
  return {
    isHistorical: demo,
    people: (named ?? contacts).map((id) => {
      const one = shown(id);
      const successor = one.contact.kind === 'left' ? one.contact.successor : undefined;
      return { ...one, successor: successor === undefined ? undefined : shown(successor) };
    }),
  };
}
export type ContactsShown = ReturnType<typeof contactsOf>;
