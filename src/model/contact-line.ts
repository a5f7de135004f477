import { wordsIn } from '../i18n/words.ts';

/** A media contact as texts name it. */
export type NamedContact = {
  name: string;
  /** The family name, where an editor states it. */
  familyName?: string | undefined;
  role: string;
  organisation: string;
  /** Whether this is a historical contact, not one of today. */
  isHistorical: boolean;
  email?: string | undefined;
  phone?: string | undefined;
  /** The person who signed the text and has left since. */
  insteadOf?: string | undefined;
};

/** The heading of a text's contacts. Historical ones have their own. */
export function contactHeading(contacts: readonly NamedContact[], language: string): string {
  const words = wordsIn(language);
  return contacts.some(({ isHistorical }) => isHistorical) ? words.contactThen : words.contact;
}

/** Name, role and organisation of a contact, and the person that they replace. */
export const whoIs = ({ name, role, organisation, insteadOf }: NamedContact, language: string): string =>
  [
    `${name}, ${role}, ${organisation}`,
    ...(insteadOf === undefined ? [] : [wordsIn(language).life.insteadOf(insteadOf)]),
  ].join(' · ');

/** The name and contact details of a contact, in one line. */
export const contactLine = (contact: NamedContact, language: string): string =>
  [whoIs(contact, language), contact.phone, contact.email].filter(Boolean).join(' · ');
