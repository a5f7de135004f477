import { folded, wordsOf } from '../model/text/folding.ts';
import { isHangul, withoutParticle } from './korean-particles.ts';
import { isMeant, sharedBeginning } from './matching.ts';
import type { Pagefind, PagefindAnswer, PagefindOptions } from './pagefind-types.ts';

/** A search in the words that the index of one language knows. */
export type SearchQuestion = {
  /** `null` finds everything that passes the filters, `undefined` nothing. */
  term: string | null | undefined;
  /** The words to mark in the results. */
  words: readonly string[];
};

const isPhrase = (term: string) => /^["„“”«»].+["„“”«»]$/.test(term);

/** Linking letters between the parts of a German compound. */
const joints = /^(?:es|en|er|s|n|e)(?=...)/;

/** Turns the text that a reader typed into a question for the index of a language. */
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

/** Searches the index. */
export async function ask(
  question: SearchQuestion,
  engine: Pagefind,
  options: PagefindOptions,
): Promise<PagefindAnswer> {
  if (question.term === undefined) return { results: [], filters: {} };
  return engine.search(question.term, options);
}

/** The word itself if the texts contain it, else the parts of a compound. Undefined if they contain neither. */
async function knownParts(word: string, language: string, engine: Pagefind): Promise<string[] | undefined> {
  const pieces = wordsOf(word);
  if (!pieces.length) return [];
  const nearest = await nearestWord(word, engine);
  if (!nearest) return undefined;
  if (pieces.length > 1 || pieces.some((piece) => isMeant(piece, nearest))) return [word];
  return /^(?:de|ko)\b/.test(language) ? partsOf(word, nearest, engine) : undefined;
}

/**
 * The parts of a compound. `nearest` is a word of the texts that it begins with. Both parts if the texts contain the second
 * one too; the first part alone if it is most of the word.
 */
async function partsOf(word: string, nearest: string, engine: Pagefind): Promise<string[] | undefined> {
  const isKorean = isHangul(word);
  const [searched, first] = [folded(word), folded(isKorean ? withoutParticle(nearest) : nearest)];
  const length = sharedBeginning(searched, first);
  // A word with the same beginning is not always a part: Kran, Krankenwagen.
  if (length < (isKorean ? 2 : 4) || length < first.length - 1 || !isNoun(nearest)) return undefined;
  const rest = searched.slice(length);
  const begin = isKorean ? first : nearest;
  for (const last of new Set([rest, rest.replace(joints, '')])) {
    if (last.length < (isKorean ? 2 : 3)) continue;
    const known = await nearestWord(last, engine);
    // The end must be a noun: `den` is no part of Schulden.
    if (!known || !isMeant(last, known) || !isNoun(known)) continue;
    if ((await engine.search(`${begin} ${last}`)).results.length) return [begin, last];
  }
  return length >= 7 && length >= searched.length * 0.6 ? [begin] : undefined;
}

/** A German noun has a capital letter. Any Korean word may be a noun. */
const isNoun = (word: string) => /^(?:\p{Lu}|\p{Script=Hangul})/u.test(word);

/** The word of the texts that Pagefind matches with a searched one. */
async function nearestWord(word: string, engine: Pagefind): Promise<string | undefined> {
  const [first] = (await engine.search(word)).results;
  const page = await first?.data();
  if (!page) return undefined;
  const words = page.content.split(/\s+/);
  const matched = page.locations.flatMap((place) => wordsOf(words[place] ?? ''));
  const searched = wordsOf(word)[0] ?? word;
  return matched.find((candidate) => isMeant(searched, candidate)) ?? matched[0];
}
