import type { Manuscript } from '../manuscript/manuscript.ts';
import { digestOf } from '../files/digest.ts';
import { pathDigest } from '../faults/path-digest.ts';
import { wordsIn } from '../i18n/words.ts';
import { inLanguage } from '../model/text/languages.ts';
import { slugOf, yearAndMonth } from '../model/address/urls.ts';
import { reachOf } from '../gate/public-texts.ts';
import { type Canary, canariesOf, exactly } from './canary.ts';
import { heldFiles } from './held-files.ts';
import {
  partOrganisation,
  partPerson,
  partRelease,
  todayOf,
  type ValidText,
  validTexts,
} from './public-and-hidden.ts';
import { Phrases } from './phrases.ts';
import { bodySayings, type NameOf, stringsIn, wholeBodySayings } from './body-words.ts';
import { provenWords } from './words.ts';

/** Everything that must not be shipped at an instant: words, and files by the digest of their bytes. */
export type HeldBack = {
  texts: number;
  canaries: Canary[];
  /** Digest of the bytes → digest of the path. */
  files: Map<string, string>;
  said: PublicSayings;
};

/** A cache for the next build: the secret phrases that occur in public texts as well. It rarely changes. */
export type PublicSayings = {
  /** The digest of all secrets and all names. The cache holds only for the same ones. */
  of: string;
  /** Digest of a public text → the secrets that occur in it, by their index among all secrets. */
  places: Record<string, number[]>;
};

/** A public text. Its words are only computed when the cache does not have it. */
type Told = { digest: string; words: () => string };

/**
 * Everything that is held back at `now`, without the words and files that public content has as well. `earlier` is the
 * cache of the build before.
 */
export function heldBack(manuscript: Manuscript, now: Date, earlier?: PublicSayings): HeldBack {
  const said: string[] = (manuscript.newsroom.facts?.languages ?? []).flatMap((language) =>
    stringsIn(wordsIn(language)),
  );
  const told: Told[] = [];
  const secret: Canary[] = [];
  let texts = 0;
  const hide = (value: object, of: string) => {
    for (const text of stringsIn(value)) secret.push(...canariesOf(text, 'text', of));
  };

  const names =
    (language: string): NameOf =>
    (id) => {
      const organisation = manuscript.organisations.get(id)?.facts?.name;
      return organisation
        ? inLanguage(organisation, language, manuscript.newsroom.facts?.languages ?? [])
        : manuscript.people.get(id)?.facts?.name;
    };

  for (const text of validTexts(manuscript)) {
    const of = pathDigest(text.file);
    const { shown, hidden, body } = partRelease(text.facts, now);
    const isHeld = hidden === text.facts;
    if (isHeld) texts += 1;
    hide(hidden, of);
    const nameOf = names(text.language);
    if (body === 'hidden')
      for (const words of bodySayings(text, nameOf)) secret.push(...canariesOf(words, 'text', of));
    // As one text: a phrase in one box of a held-back text may span two paragraphs of a public one.
    else
      told.push({
        digest: digestOf(`${text.language}\n${text.source}`),
        words: () => [text.facts.title, text.facts.summary, wholeBodySayings(text, nameOf)].join(' '),
      });
    said.push(...stringsIn(shown));
    if (isHeld)
      secret.push(...addressesOf(text, manuscript).map((address) => exactly(address, 'address', of)));
    else said.push(...addressesOf(text, manuscript));
  }
  const today = todayOf(manuscript, now);
  const reached = reachOf(manuscript, now);
  const entities = [
    ...partsOf('organisations', manuscript.organisations, reached, (facts) => partOrganisation(facts, today)),
    ...partsOf('people', manuscript.people, reached, (facts) => partPerson(facts, today)),
    ...partsOf('topics', manuscript.topics, reached, (facts) => ({ shown: facts, hidden: {} })),
  ];
  for (const { shown, hidden, address, of, isReached } of entities) {
    // A number that two people share is public as soon as one of them shows it, in every notation.
    said.push(...stringsIn(shown), ...contactsIn(shown));
    hide(hidden, of);
    secret.push(...contactsIn(hidden).map((contact) => exactly(contact, 'contact', of)));
    if (!isReached) secret.push(exactly(address, 'address', of), ...namesIn(hidden, of));
  }
  for (const page of manuscript.pages.flatMap((folder) => folder.texts)) {
    said.push(...stringsIn(page.facts), page.source);
  }
  said.push(...stringsIn(manuscript.newsroom.facts));

  const { files, names: fileNames } = heldFiles(manuscript, now);
  secret.push(...fileNames);
  const called = [...manuscript.organisations.values(), ...manuscript.people.values()].map(
    ({ facts }) => facts?.name,
  );
  const of = digestOf(JSON.stringify([called, secret.map(({ words }) => words)]));
  const known = earlier?.of === of ? earlier.places : {};
  return { texts, files, ...lessWhatIsSaid(secret, said, told, { of, places: known }) };
}

/** The notations of a release's address. One public language makes all of them public: every language has a page then. */
function addressesOf({ facts, folder }: ValidText, manuscript: Manuscript): string[] {
  const slug = slugOf(folder);
  const dated = `${yearAndMonth(facts.publishedAt, manuscript.newsroom.facts?.timeZone ?? 'UTC').join('/')}/${slug}`;
  return [dated, folder, ...(provenWords(slug).length > 2 ? [slug] : []), ...facts.redirects];
}

function* partsOf<T extends object>(
  collection: 'organisations' | 'people' | 'topics',
  files: ReadonlyMap<string, { facts?: T; file: string }>,
  reached: ReturnType<typeof reachOf>,
  part: (facts: T) => { shown: object; hidden: object },
) {
  for (const [id, { facts, file }] of files) {
    if (!facts) continue;
    const isReached = reached[collection].has(id);
    const parts = isReached ? part(facts) : { shown: {}, hidden: facts };
    yield { ...parts, address: `${collection}/${id}`, of: pathDigest(file), isReached };
  }
}

/** Mail and phone. A phone number is written with spaces for people and without for machines. */
function contactsIn(facts: object): string[] {
  const { email, phone } = facts as { email?: unknown; phone?: unknown };
  return [email, phone, String(phone ?? '').replace(/[^\d]/g, '')].filter(
    (contact): contact is string => typeof contact === 'string' && contact !== '',
  );
}

function namesIn(hidden: object, of: string): Canary[] {
  const { name, legalName } = hidden as { name?: unknown; legalName?: unknown };
  return stringsIn([name, legalName])
    .map((name) => exactly(name, 'text', of))
    .filter(({ words }) => words.length > 1);
}

/** Drops the canaries that public content contains as well: a shared paragraph, a town, an address. */
function lessWhatIsSaid(
  secret: readonly Canary[],
  said: readonly string[],
  told: readonly Told[],
  earlier: PublicSayings,
): Pick<HeldBack, 'canaries' | 'said'> {
  const phrases = new Phrases(secret);
  const known = new Set(said.flatMap((text) => [...phrases.in(provenWords(text))]));
  const placeOf = new Map(secret.map((canary, place) => [canary, place]));
  const places: PublicSayings['places'] = {};
  for (const { digest, words } of told) {
    const found =
      earlier.places[digest] ?? [...phrases.in(provenWords(words()))].map((one) => placeOf.get(one) ?? 0);
    places[digest] = found;
    for (const place of found) known.add(secret[place] as Canary);
  }
  const canaries = secret.filter((canary) => canary.words.length > 0 && !known.has(canary));
  return { canaries, said: { of: earlier.of, places } };
}
