import { distance } from 'fastest-levenshtein';
import { folded, wordsOf } from '../model/text/folding.ts';
import type { Index } from './engine.ts';
import { isHangul, withoutParticle } from './korean-particles.ts';
import { isFormOf } from './matching.ts';
import { wordsFile } from './words-file.ts';

/** The term that a reader may have meant: mistyped words replaced by words of the texts. Undefined if there is none. */
export async function suggestionFor(term: string, { folder }: Index): Promise<string | undefined> {
  const response = await fetch(folder + wordsFile);
  return response.ok ? corrected(term, (await response.text()).split('\n')) : undefined;
}

/** A term with each unknown word replaced by the nearest known one. Undefined if a word has none or all are known. */
export function corrected(term: string, known: readonly string[]): string | undefined {
  let isOther = false;
  const words: string[] = [];
  for (const typed of wordsOf(term)) {
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

/** The number of wrong letters allowed. Short words allow none, because too many words are as near. */
function mistakesIn(word: string): number {
  if (isHangul(word)) return word.length >= 3 ? 1 : 0;
  if (word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

/** The first of the nearest words. Two swapped letters count as one mistake. */
function nearestTo(word: string, known: readonly string[], mistakes: number): string | undefined {
  const searched = folded(word);
  let best: { word: string; apart: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - searched.length) > mistakes + 1) continue;
    const written = folded(candidate);
    const apart = isSwapped(searched, written) ? 1 : distance(searched, written);
    if (apart <= mistakes && apart < (best?.apart ?? Infinity)) best = { word: candidate, apart };
  }
  return best?.word;
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return (
    one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2) === other && one !== other
  );
}
