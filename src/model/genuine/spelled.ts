import { bordersIn, type Gap, gapIn, isElided } from './gaps.ts';
import { apart, runsIn } from './letters.ts';

/** A word as it is written, with what follows it, and what is compared of it. */
export type WrittenWord = { text: string; letters: string };

/** A text for comparing. Gaps stand before the letter with an index; where there is nothing, there is no entry. */
export type Spelled = { letters: string; gaps: Map<number, Gap>; words: WrittenWord[] };

/** Reads a text in a language (a BCP 47 tag): its letters, what stands between them, and its words. Joined they are the text. */
export function spelledIn(text: string, language: string): Spelled {
  const whole = apart(text);
  const borders = bordersIn(whole, language);
  const [gaps, words] = [new Map<number, Gap>(), new Array<WrittenWord>()];
  let [letters, word, wordAt, last] = ['', '', 0, 0];
  const close = (end: number) => {
    words.push({ text: whole.slice(wordAt, end).normalize('NFC'), letters: word });
    [word, wordAt] = ['', end];
  };
  const open = (gap: Gap, at: number) => {
    if (gap === 'none' || letters === '') return;
    gaps.set(letters.length, gap === 'inside' && isElided(whole, at) ? 'elided' : gap);
    if (gap === 'between' || gap === 'border') close(at);
    // A word of parts is another one than its parts joined.
    else if (gap === 'inside') word += ' ';
  };
  for (const { at, end, letters: run } of runsIn(whole)) {
    if (at > last) open(gapIn(whole, last, at), at);
    else if (borders.has(at)) open('border', at);
    let taken = 0;
    for (let border = at + 1; borders.size > 0 && border < end; border += 1) {
      if (!borders.has(border)) continue;
      const part = run.slice(taken, border - at);
      [letters, word, taken] = [letters + part, word + part, border - at];
      open('border', border);
    }
    [letters, word, last] = [letters + run.slice(taken), word + run.slice(taken), end];
  }
  if (letters !== '') close(whole.length);
  return { letters, gaps, words };
}

/** What two gaps have in common, if they may stand for each other. */
const kindOf = (gap: Gap | undefined): Gap | undefined =>
  gap === 'glue' || gap === 'border' || gap === 'none' ? undefined : gap === 'elided' ? 'inside' : gap;

/** Whether the words of one text are those of another from an index of its letters on: only their letters are known to be. */
function hasSameWords(there: Spelled, here: Spelled, start: number): boolean {
  const isSame = (at: number) => {
    const [one, other] = [kindOf(there.gaps.get(start + at)), kindOf(here.gaps.get(at))];
    return one === other || one === 'either' || other === 'either';
  };
  const inner = [...there.gaps.keys()].map((at) => at - start);
  return [...inner, ...here.gaps.keys()].every((at) => at <= 0 || at >= here.letters.length || isSame(at));
}

/** Whether a text stands in another as it is: from the begin of a word to the end of one. */
export function standsIn(there: Spelled, here: Spelled): boolean {
  const isBorder = (at: number, ...also: Gap[]) => {
    const gap = there.gaps.get(at);
    return (
      at === 0 ||
      at === there.letters.length ||
      (gap !== undefined && ['between', 'border', ...also].includes(gap))
    );
  };
  if (here.letters === '') return false;
  for (
    let start = there.letters.indexOf(here.letters);
    start >= 0;
    start = there.letters.indexOf(here.letters, start + 1)
  )
    if (
      isBorder(start, 'elided') &&
      isBorder(start + here.letters.length) &&
      hasSameWords(there, here, start)
    )
      return true;
  return false;
}
