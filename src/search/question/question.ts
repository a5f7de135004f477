import { wordsOf } from '../../model/letters/folding.ts';
import { withoutParticle } from '../korean-particles.ts';
import type { Pagefind } from '../pagefind-types.ts';
import { indexedWords, type Token, tokensOf } from '../tokens.ts';
import { compoundOf, knownAs } from './known-words.ts';
import { isNumber } from './matching.ts';

/** A search in the words that the index of one language knows. */
export type SearchQuestion = {
  /** `null` finds everything that passes the filters, `undefined` nothing. */
  term: string | null | undefined;
  /** The same with words that were typed apart as a compound, if the texts contain it: a result holds one of both. */
  joined?: string;
  /** The words to mark in the results. */
  words: readonly string[];
  /** How many of the typed words the texts know by their parts alone. */
  apart: number;
  /** The numbers in it. A result that holds them exactly comes first. */
  numbers: readonly string[];
};

const isPhrase = (term: string) => /^["„“”«»].+["„“”«»]$/.test(term);
const nothing: SearchQuestion = { term: undefined, words: [], apart: 0, numbers: [] };

/** Turns the text that a reader typed into a question for the index of a language. */
export async function questionFor(
  typed: string,
  language: string,
  engine: Pagefind,
): Promise<SearchQuestion> {
  const term = typed.trim();
  if (!term) return { ...nothing, term: null };
  const typedWords = indexedWords(term);
  if (isPhrase(term))
    return { ...nothing, term: `"${typedWords.join(' ')}"`, words: typedWords.flatMap(wordsOf) };
  const numbers = typedWords.filter(isNumber);
  const apart = await knownOf(tokensOf(term), language, engine);
  const joined = await withCompounds(typedWords, language, engine);
  const [found, other] = [apart, joined].filter((one) => one !== undefined);
  if (!found) return nothing;
  return {
    term: found.words.join(' '),
    ...(other && { joined: other.words.join(' ') }),
    words: [...found.words, ...(other?.words ?? [])].flatMap(wordsOf),
    apart: Math.min(found.apart, other?.apart ?? Infinity),
    numbers,
  };
}

type Known = { words: string[]; apart: number };

/** The words of the texts for each token. Undefined if they do not contain one of them. */
async function knownOf(
  tokens: readonly Token[],
  language: string,
  engine: Pagefind,
): Promise<Known | undefined> {
  const found: Known = { words: [], apart: 0 };
  for (const { written, indexed } of tokens) {
    const word = /^ko\b/.test(language) ? withoutParticle(indexed) : indexed;
    const known =
      (await knownAs(word, language, engine)) ??
      // Two numbers, not one with thousands: `Halle 5 100 Gäste`.
      (written.includes('\u00a0') && (await knownAs(written.replaceAll('\u00a0', '-'), language, engine)));
    if (!known) return undefined;
    found.words.push(...known);
    if (wordsOf(known.join(' ')).join() !== wordsOf(word).join()) found.apart += 1;
  }
  return found;
}

/** The words with neighbours as the compounds that the texts contain. Undefined if there is none, or another is unknown. */
async function withCompounds(
  words: readonly string[],
  language: string,
  engine: Pagefind,
): Promise<Known | undefined> {
  const joined: Token[] = [];
  let isOther = false;
  for (let place = 0; place < words.length; place += 1) {
    const [first = '', last = ''] = words.slice(place, place + 2);
    const compound = await compoundOf([first, last], language, engine);
    joined.push(...tokensOf(compound ?? first));
    if (!compound) continue;
    isOther = true;
    place += 1;
  }
  return isOther ? knownOf(joined, language, engine) : undefined;
}
