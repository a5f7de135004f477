import { type Canary, exactly } from '../canary.ts';
import { provenWords } from '../words.ts';
import { figuresSaid } from './figures.ts';

/** The letters of about eight German words: a run of them stands nowhere else by chance. */
const runLetters = 48;
/** A shorter text is told as a whole. */
const wholeLetters = 30;
const wholeWords = 3;
const titleLetters = 12;
const nameLetters = 8;

/** A syllable of Hangul and an ideograph say as much as two and a half letters. */
const wide = /[\u1100-\u11FF\u2E80-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF]/g;

const weightOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length + 1.5 * (word.match(wide)?.length ?? 0), 0);

/**
 * The canaries of a text for people: from every word on the shortest run of words that has 48 letters; a shorter text as a
 * whole, if it has at least 30 letters and three words; and its figures. `of` is the digest of its file.
 */
export function tellingRuns(text: string, of: string): Canary[] {
  const words = provenWords(text);
  const figures = figuresSaid(text).map((figure) => exactly(figure, 'text', of));
  const weight = weightOf(words);
  if (weight < runLetters) {
    const isTelling = weight >= wholeLetters && (words.length >= wholeWords || weight > lettersIn(words));
    return isTelling ? [{ kind: 'text', of, words }, ...figures] : figures;
  }
  const runs: Canary[] = [];
  let end = 0;
  let inside = 0;
  for (let start = 0; start < words.length; start += 1) {
    while (inside < runLetters && end < words.length) inside += weightOf([words[end++] ?? '']);
    if (inside < runLetters) break;
    runs.push({ kind: 'text', of, words: words.slice(start, end) });
    inside -= weightOf([words[start] ?? '']);
  }
  return [...runs, ...figures];
}

const lettersIn = (words: readonly string[]) => words.reduce((sum, { length }) => sum + length, 0);

/** The canary of a title: all of it, unless it is very short. */
export const tellingTitle = (title: string, of: string): Canary[] =>
  [exactly(title, 'text', of)].filter(({ words }) => weightOf(words) >= titleLetters);

/** The canary of a name: of two words, or of one that is long. */
export const tellingName = (name: string, of: string): Canary[] =>
  [exactly(name, 'text', of)].filter(({ words }) => words.length > 1 || weightOf(words) >= nameLetters);
