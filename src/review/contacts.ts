import type { Manuscript } from '../manuscript/manuscript.ts';
import { dayIn } from '../model/text/dates.ts';
import { contactAt } from '../model/contact.ts';
import { inLanguage } from '../model/text/languages.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import type { ReadText } from './read-text.ts';

/** A media contact as journalists will find it; without a way to call there is nobody to reach. */
export type ReviewedContact =
  | { kind: 'there'; name: string; role: string; ways: string[] }
  | { kind: 'left'; name: string; day: string; successor?: string | undefined }
  | { kind: 'unknown'; id: string };

/** The media contacts of a text as they can be reached on the day of an instant. */
export function reviewContacts(
  manuscript: Manuscript,
  settings: Newsroom,
  { facts, language }: Pick<ReadText, 'facts' | 'language'>,
  at: Date,
): ReviewedContact[] {
  const today = dayIn(settings.timeZone, at.getTime());
  const personOf = (id: string) => manuscript.people.get(id)?.facts;
  return (facts.contacts ?? settings.contacts).map((id): ReviewedContact => {
    const person = personOf(id);
    if (!person) return { kind: 'unknown', id };
    const contact = contactAt(person, today, settings.demo, personOf);
    if (contact.kind === 'left') {
      const successor = contact.successor === undefined ? undefined : personOf(contact.successor)?.name;
      return { kind: 'left', name: person.name, day: person.activeUntil ?? '', successor };
    }
    const role = inLanguage(person.role, language, settings.languages);
    const ways = [contact.phone, contact.email].filter((way) => way !== undefined);
    return { kind: 'there', name: person.name, role, ways };
  });
}
