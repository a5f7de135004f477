import { folded, wordsOf } from '../model/text/folding.ts';
import { isHangul, withoutParticle } from './korean.ts';
import { isMeant, sharedBeginning } from './matching.ts';
import type { Pagefind, PagefindAnswer, PagefindOptions } from './pagefind.ts';

/** What has been asked of one language, in the words its index knows. */
export type SearchQuestion = {
  /** Null asks for everything that the filters let through; undefined finds nothing. */
  term: string | null | undefined;
  /** The words to be marked in what is found. */
  words: readonly string[];
};

const isPhrase = (term: string) => /^["„“”«»].+["„“”«»]$/.test(term);

/** Letters between the parts of a German compound. */
const joints = /^(?:es|en|er|s|n|e)(?=...)/;

/** Turns what a reader has typed into a question that the index of a language can answer. */
export async function questionFor(
  typed: string,
  language: string,
  engine: Pagefind,
): Promise<SearchQuestion> {
  const term = typed.trim();
  if (!term) return { term: null, words: [] };
  if (isPhrase(term)) {
    const words = wordsOf(term);
    return { term: `"${words.join(' ')}"`, words };
  }
  const found: string[] = [];
  for (const word of term.split(/\s+/)) {
    const parts = await knownParts(/^ko\b/.test(language) ? withoutParticle(word) : word, language, engine);
    if (!parts) return { term: undefined, words: [] };
    found.push(...parts);
  }
  return { term: found.join(' '), words: found.flatMap(wordsOf) };
}

/** Puts the question to the index. */
export async function ask(
  question: SearchQuestion,
  engine: Pagefind,
  options: PagefindOptions,
): Promise<PagefindAnswer> {
  if (question.term === undefined) return { results: [], filters: {} };
  return engine.search(question.term, options);
}

/** The word itself when texts know it, else the parts of a compound; undefined when nothing is known. */
async function knownParts(word: string, language: string, engine: Pagefind): Promise<string[] | undefined> {
  const pieces = wordsOf(word);
  if (!pieces.length) return [];
  const nearest = await nearestWord(word, engine);
  if (!nearest) return undefined;
  if (pieces.length > 1 || pieces.some((piece) => isMeant(piece, nearest))) return [word];
  return /^(?:de|ko)\b/.test(language) ? partsOf(word, nearest, engine) : undefined;
}

/** A compound, of which texts know the first part: with the second when they know it too, or alone when it is most. */
async function partsOf(word: string, nearest: string, engine: Pagefind): Promise<string[] | undefined> {
  const isKorean = isHangul(word);
  const [searched, first] = [folded(word), folded(isKorean ? withoutParticle(nearest) : nearest)];
  const length = sharedBeginning(searched, first);
  // A word that merely begins alike (Kran, Krankenwagen) is no part.
  if (length < (isKorean ? 2 : 4) || length < first.length - 1 || !isNoun(nearest)) return undefined;
  const rest = searched.slice(length);
  const begin = isKorean ? first : nearest;
  for (const last of new Set([rest, rest.replace(joints, '')])) {
    if (last.length < (isKorean ? 2 : 3)) continue;
    const known = await nearestWord(last, engine);
    // den is no part of Schulden.
    if (!known || !isMeant(last, known) || !isNoun(known)) continue;
    if ((await engine.search(`${begin} ${last}`)).results.length) return [begin, last];
  }
  return length >= 7 && length >= searched.length * 0.6 ? [begin] : undefined;
}

/** German nouns have a capital letter; Korean has none to tell. */
const isNoun = (word: string) => /^(?:\p{Lu}|\p{Script=Hangul})/u.test(word);

/** The word of the texts that Pagefind takes for a searched one. */
async function nearestWord(word: string, engine: Pagefind): Promise<string | undefined> {
  const [first] = (await engine.search(word)).results;
  const page = await first?.data();
  if (!page) return undefined;
  const words = page.content.split(/\s+/);
  const matched = page.locations.flatMap((place) => wordsOf(words[place] ?? ''));
  const searched = wordsOf(word)[0] ?? word;
  return matched.find((candidate) => isMeant(searched, candidate)) ?? matched[0];
}
