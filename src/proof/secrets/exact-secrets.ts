import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import { slugOf, yearAndMonth } from '../../model/address/urls.ts';
import type { Canary } from '../canary.ts';
import { hasLeftBy } from '../judging/days.ts';
import { type Judgement, listOf } from '../judging/judgement.ts';
import { writtenInstant } from '../judging/points-in-time.ts';
import { Phrases } from '../phrases.ts';
import { provenWords } from '../words.ts';
import { everyText } from './people-words.ts';

/**
 * The notations of a release's address. `likely` are those that may be words of another text as well: the slug alone, and
 * former addresses.
 */
export function addressesOf(folder: string, { publishedAt, redirects }: Values, { moment }: Judgement) {
  const slug = slugOf(folder);
  const instant = writtenInstant(publishedAt);
  const dated =
    instant === undefined
      ? []
      : [`${yearAndMonth(new Date(instant).toISOString(), moment.timeZone).join('/')}/${slug}`];
  const likely = [slug, ...listOf(redirects)].filter((address) => {
    const words = provenWords(address);
    return (words.length > 2 || address !== slug) && isUnlikely(words);
  });
  return { certain: folder === slug ? dated : [...dated, folder], likely };
}

const leastSigns = 9;
const leastLetters = 6;

/** Whether words do not occur by chance, as `2 0 2` does among the bytes of any file and `2019 09 11` on any page. */
function isUnlikely(words: readonly string[]): boolean {
  const signs = words.join('');
  return signs.length >= leastSigns || (words.length > 2 && signs.replace(/\d/g, '').length >= leastLetters);
}

/** Mail and phone. A phone number is written with spaces for people and without for machines. */
export const contactTexts = ({ email, phone }: Values): string[] => [
  ...(typeof email === 'string' && email !== '' ? [email] : []),
  ...(typeof phone === 'string' && phone !== '' ? [phone, ...dialled(phone)] : []),
];

/** The digits of a number, as in links and as from within its country: country codes have one to three digits (E.164). */
function dialled(phone: string): string[] {
  const digits = phone.replace(/\D/g, '');
  const [code = ''] = phone.match(/^\+\d{1,3}(?=\D)/) ?? [];
  const local = digits.slice(code.length - 1);
  return code === '' ? [digits] : [digits, `0${local}`, `${code.slice(1)}0${local}`];
}

/**
 * Drops addresses, contact details and names that public content shares: a number of two people, a slug of two years,
 * `logo.svg`, the organisation whose name is a part of another's. `openNames` are the names of public files.
 */
export function withoutPublic(
  canaries: readonly Canary[],
  judgement: Judgement,
  openNames: Iterable<string>,
): Canary[] {
  const phrases = new Phrases(canaries);
  const shared = new Set<Canary>();
  for (const name of publicNames(judgement))
    for (const canary of phrases.in(provenWords(name))) shared.add(canary);
  for (const said of [...publicAddresses(judgement), ...publicContacts(judgement), ...openNames])
    for (const canary of phrases.in(provenWords(said))) if (canary.kind !== 'text') shared.add(canary);
  return canaries.filter((canary) => canary.words.length > 0 && !shared.has(canary));
}

const publicNames = ({ entities, settings }: Judgement): string[] => [
  ...entities.flatMap(({ facts, isReached }) =>
    isReached
      ? facts.begun.flatMap(({ name, nameIn, legalName, alsoKnownAs }) =>
          everyText([name, nameIn, legalName, alsoKnownAs]),
        )
      : [],
  ),
  ...everyText(settings['name']),
];

const publicAddresses = (judgement: Judgement): string[] => [
  ...judgement.texts.flatMap(({ text, isPublic, shown }) => {
    if (!isPublic) return [];
    const { certain, likely } = addressesOf(text.id, shown, judgement);
    return [...certain, ...likely];
  }),
  ...judgement.entities.flatMap(({ subject, sheet, isReached }) =>
    isReached ? [`${subject}/${sheet.id}`] : [],
  ),
];

const publicContacts = ({ entities, moment }: Judgement): string[] =>
  entities.flatMap(({ facts, isReached }) =>
    isReached && !hasLeftBy(facts.current, moment.today) ? facts.begun.flatMap(contactTexts) : [],
  );
