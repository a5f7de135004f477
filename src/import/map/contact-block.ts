import { z } from 'zod';
import { phone as phoneField } from '../../schema/kinds.ts';
import type { SourcePerson } from '../source/source-item.ts';

const email = /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/u;
const phoneText =
  /(?:\b(?:tel(?:efon|\.)?|phone|fon|mobil|t|m)\s*[.:]*\s*)?((?:\+|00)\d[\d ()/.–-]{6,20}\d)/iu;
const personName =
  /^(?:(?:frau|herr|dr|prof|dipl)\.?-?\S*\s+)*\p{Lu}[\p{L}.'’-]+(?:\s+(?:von|van|de|der|zu)\b)*(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}$|^[가-힣]{2,4}$/u;

/** Words between a name and an organisation. Addresses and hours have digits. */
const isRole = (piece: string): boolean =>
  /^\p{L}[\p{L} .()/&:*-]{2,80}(?:\(\d{4}\))?$/u.test(piece.replace(/\(\d{4}\)$/, '')) &&
  !/\b(?:str(?:aße|\.)|platz|weg|gmbh|e\.\s?v\.?|ag)\b/iu.test(piece);

/** A contact block with every part of it understood. Undefined when something would be lost. */
export function contactIn(
  lines: readonly string[],
  isOrganisation: (name: string) => boolean,
): SourcePerson | undefined {
  const pieces = lines
    .flatMap((line) => line.split(/\s*(?:,|\||·|;)\s*(?!\s*$)|\s{3,}/u))
    .map((piece) => piece.trim());
  const person: { name?: string; role?: string; phone?: string; email?: string } = {};
  for (const piece of pieces) {
    const mail = email.exec(piece)?.[0];
    const number = mail ? undefined : phoneText.exec(piece)?.[1];
    if (
      mail &&
      !person.email &&
      /^(?:e-?mail|mail|courriel|이메일)?\s*:?\s*$/iu.test(piece.replace(mail, ''))
    )
      person.email = mail;
    else if (number && !person.phone && /^[\s:.]*$/u.test(piece.replace(phoneText, ''))) {
      const plain = number
        .replace(/^00/, '+')
        .replace(/\(0\)/g, '')
        .replace(/[–.]/g, ' ')
        .replace(/\s+/g, ' ');
      if (!phoneField('').safeParse(plain).success) return undefined;
      person.phone = plain;
    } else if (!person.name && personName.test(piece) && !isOrganisation(piece)) person.name = piece;
    else if (person.name && !person.role && isRole(piece) && !isOrganisation(piece)) person.role = piece;
    else if (piece && !isOrganisation(piece)) return undefined;
  }
  const { name } = person;
  if (!name || (!person.email && !person.phone)) return undefined;
  if (person.email && !z.email().safeParse(person.email).success) return undefined;
  return { ...person, name };
}
