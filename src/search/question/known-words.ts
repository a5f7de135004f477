import { folded, plainWriting, wordsOf } from '../../model/letters/folding.ts';
import { isHangul, withoutParticle } from '../korean-particles.ts';
import type { Pagefind } from '../pagefind-types.ts';
import { foundTextOf } from '../result/found-text.ts';
import { isFormOf, isMeant, sharedBeginning } from './matching.ts';

/** Linking letters between the parts of a German compound. */
const joints = ['es', 'en', 'er', 's', 'n', 'e'];
const jointBefore = new RegExp(`^(?:${joints.join('|')})(?=...)`);

/**
 * The words by which the texts of a language know a typed one: itself, or the parts of a compound. Undefined if they contain
 * neither.
 */
export async function knownAs(
  word: string,
  language: string,
  engine: Pagefind,
): Promise<string[] | undefined> {
  const pieces = wordsOf(word);
  const whole = pieces.join('');
  if (!whole) return [];
  const nearest = await nearestWord(whole, engine);
  if (nearest && isMeant(whole, nearest)) return [word];
  if (pieces.length < 2)
    return nearest && /^(?:de|ko)\b/.test(language) ? partsOf(word, nearest, engine) : undefined;
  const found: string[] = [];
  // One after the other: Pagefind keeps the matches of a page, whatever was searched, in one object.
  for (const piece of pieces) {
    const known = await knownAs(piece, language, engine);
    if (!known) return undefined;
    found.push(...known);
  }
  return found;
}

/** The compound of two words that the texts contain: `Projektleiter` for `Projekt` and `Leiter`. */
export async function compoundOf(
  [first, last]: readonly [string, string],
  language: string,
  engine: Pagefind,
): Promise<string | undefined> {
  if (!/^\p{L}{3,}$/u.test(first) || !/^\p{L}{3,}$/u.test(last)) return undefined;
  const linking = /^de\b/.test(language) ? ['', ...joints] : [''];
  for (const joint of linking) {
    const joined = first + joint + last.toLowerCase();
    if ((await holding(joined, engine)).length) return joined;
  }
  return undefined;
}

/** The results that hold exactly a word or a number, or a form of the word. */
export const holding = async (word: string, engine: Pagefind) => (await engine.search(`"${word}"`)).results;

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
  for (const last of new Set([rest, rest.replace(jointBefore, '')])) {
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
  const { all } = foundTextOf(page.content);
  const matched = page.locations.flatMap((place) => formsIn(all[place] ?? ''));
  return (
    matched.find((candidate) => isFormOf(word, candidate)) ??
    matched.find((candidate) => isMeant(word, candidate)) ??
    matched[0]
  );
}

/** The words of a token, and all of it as one: Pagefind finds `Projektleiter` in `Projekt-Leiter`. */
function formsIn(token: string): string[] {
  const words = wordsOf(plainWriting(token));
  return words.length < 2 ? words : [...words, words.join('')];
}
