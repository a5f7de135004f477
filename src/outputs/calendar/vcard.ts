import { escape, foldLines } from 'ical-generator';
import { nameParts } from '../../model/person-name.ts';

/** A media contact as a card. A person who must not be called has no `phone` here. */
export type VcardPerson = {
  name: string;
  /** The family name, where an editor states it. */
  familyName?: string | undefined;
  organisation?: string | undefined;
  role?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  /** The language in which to write to the person. */
  language?: string | undefined;
  /** The page about the person, or the release that names them. */
  url?: string | undefined;
  /** The address of this card. */
  source?: string | undefined;
};

/**
 * A person as vCard 4.0 (https://www.rfc-editor.org/rfc/rfc6350), lines folded and ended with CRLF. There is no REV:
 * the last change of a person is unknown, and the build date would change the bytes of the same content.
 */
export function vcard(person: VcardPerson): string {
  const { name, familyName, organisation, role, email, phone, language, url, source } = person;
  const { family, given, prefix, suffix } = nameParts(name, familyName);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    property('SOURCE', source && new URL(source).href),
    property('FN', text(name)),
    // Optional in version 4.0, but required by readers of 3.0 (RFC 2426).
    `N:${[family, given, '', prefix, suffix].map(text).join(';')}`,
    property('ORG', text(organisation)),
    property('TITLE', text(role)),
    property('EMAIL;TYPE=work', text(email)),
    property('TEL;TYPE=work', text(phone)),
    property('LANG', language),
    property('URL', url && new URL(url).href),
    'END:VCARD',
  ];
  // vCard is folded and escaped as iCalendar is.
  return foldLines(`${lines.filter((line) => line !== undefined).join('\r\n')}\r\n`);
}

const property = (key: string, value: string | undefined) => (value ? `${key}:${value}` : undefined);
const text = (value: string | undefined) =>
  value &&
  escape(value.toWellFormed().replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g, ' '), false);
