import { wordsIn } from '../i18n/words.ts';

/** A media contact as texts name one. */
export type NamedContact = {
  name: string;
  role: string;
  organisation: string;
  /** Text of former times, not a contact of today. */
  isHistorical: boolean;
  email?: string | undefined;
  phone?: string | undefined;
  /** Who signed the text and has left since. */
  insteadOf?: string | undefined;
};

/** What stands above the contacts of a text; those of a text of former times are called so. */
export function contactHeading(contacts: readonly NamedContact[], language: string): string {
  const words = wordsIn(language);
  return contacts.some(({ isHistorical }) => isHistorical) ? words.contactThen : words.contact;
}

/** Who a contact is, and for whom. */
export const whoIs = ({ name, role, organisation, insteadOf }: NamedContact, language: string): string =>
  [
    `${name}, ${role}, ${organisation}`,
    ...(insteadOf === undefined ? [] : [wordsIn(language).life.insteadOf(insteadOf)]),
  ].join(' · ');

/** Who a contact is, and how to reach them, in one line. */
export const contactLine = (contact: NamedContact, language: string): string =>
  [whoIs(contact, language), contact.phone, contact.email].filter(Boolean).join(' · ');
