import { distance } from 'fastest-levenshtein';
import { folded, plainWriting, wordsOf } from '../../model/letters/folding.ts';
import type { Index } from '../engine.ts';
import { isHangul, withoutParticle } from '../korean-particles.ts';
import { isFormOf } from './matching.ts';
import { wordsFile } from '../words-file.ts';

/** The term that a reader may have meant: mistyped words replaced by words of the texts. Undefined if there is none. */
export async function suggestionFor(term: string, { folder }: Index): Promise<string | undefined> {
  const response = await fetch(folder + wordsFile);
  return response.ok ? corrected(term, (await response.text()).split('\n')) : undefined;
}

/** A term with each unknown word replaced by the nearest known one. Undefined if a word has none or all are known. */
export function corrected(term: string, known: readonly string[]): string | undefined {
  let isOther = false;
  const words: string[] = [];
  for (const typed of wordsOf(plainWriting(term))) {
    const word = withoutParticle(typed);
    const mistakes = mistakesIn(word);
    if (!mistakes || known.some((one) => isFormOf(word, one))) {
      words.push(typed);
      continue;
    }
    const nearest = nearestTo(word, known, mistakes);
    if (!nearest) return undefined;
    words.push(nearest);
    isOther = true;
  }
  return isOther ? words.join(' ') : undefined;
}

/** The number of wrong letters allowed. Short words and numbers allow none, because too many are as near. */
function mistakesIn(word: string): number {
  if (/\p{N}/u.test(word)) return 0;
  if (isHangul(word)) return word.length < 3 ? 0 : word.length < 5 ? 2 : 3;
  return word.length < 5 ? 0 : word.length < 7 ? 1 : 2;
}

/** The letters of a word: those of a Korean syllable each on its own, because people mistype one of them. */
const lettersOf = (word: string) => (isHangul(word) ? word.normalize('NFD') : folded(word));

/** The first of the nearest words. */
function nearestTo(word: string, known: readonly string[], mistakes: number): string | undefined {
  const searched = lettersOf(word);
  let best: { word: string; apart: number } | undefined;
  for (const candidate of known) {
    const written = lettersOf(candidate);
    const longer = Math.abs(written.length - searched.length);
    if (longer > mistakes) continue;
    const apart = mistakesBetween(searched, written);
    // Two mistakes make another word of one with seven or eight letters: Schule and Schulden.
    if (apart === 2 && searched.length < 9 && (longer || written[0] !== searched[0])) continue;
    if (apart <= mistakes && apart < (best?.apart ?? Infinity)) best = { word: candidate, apart };
  }
  return best?.word;
}

/** The number of wrong letters between two words, three or more of them roughly. Two swapped letters are one. */
function mistakesBetween(searched: string, written: string): number {
  const apart = distance(searched, written);
  if (apart < 2 || apart > 3) return apart;
  let least = apart;
  for (let at = 1; at < searched.length; at += 1) {
    const swapped =
      searched.slice(0, at - 1) + searched.charAt(at) + searched.charAt(at - 1) + searched.slice(at + 1);
    least = Math.min(least, 1 + distance(swapped, written));
  }
  return least;
}
