/**
 * What stands between two letters: nothing; a space that a writer may set or leave (1 200, 5 %); what joins the parts of a
 * word (co-op), or a vowel that was left out (l’heure); what ends a word; a hyphen at the end of a line, of which nobody knows whether it belongs to the
 * word; a border of words where no spaces are written.
 */
export type Gap = 'none' | 'glue' | 'inside' | 'elided' | 'between' | 'either' | 'border';

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]\p{M}*`;
const unspacedAtEnd = new RegExp(`${unspaced}$`, 'u');
const unspacedAtStart = new RegExp(`^${unspaced}`, 'u');
/** What is not seen, and the stars and strokes of Markdown. */
const nothing = /^[\u00ad\u200b-\u200d\u2060\ufeff*\\]*$/;
const lineEnd = /^[-\u2010\u00ad][^\S\n]*\r?\n\s*$/;
const ending = /[\s\u2014.,;:!?…/|·]/;
const figureAtEnd = /\p{N}$/u;
const figureAtStart = /^[+-]?\p{N}/u;
const signAtEnd = /[\p{Sc}\p{Sm}]$/u;
const signAtStart = /^(?:[\p{Sc}%‰°]|\p{Sm})/u;
const threeFigures = /^\p{N}{3}(?!\p{N})/u;
const fewFigures = /(?<![\p{N}.,])\p{N}{1,3}$/u;
/** French and Italian leave out a vowel before the word that is quoted. `n’` is not one of them: it denies. */
const elided = /(?<![\p{L}\p{M}\p{N}])(?:[cdjlmst]|qu)['’]["“„«‹\s]*$/iu;

/** The letters before and after a gap that decide what it is. */
const around = 8;

/** What stands from `from` to `to` in a text, which ends one run of letters and begins another. */
export function gapIn(text: string, from: number, to: number): Gap {
  const [before, gap, after] = [
    text.slice(Math.max(0, from - around), from),
    text.slice(from, to),
    text.slice(to, to + around),
  ];
  const [isSpace, isOneSpace] = [/^[^\S\n]+$/.test(gap), /^[ \u00a0\u2009\u202f]$/.test(gap)];
  const [isAfter, isBefore] = [unspacedAtEnd.test(before), unspacedAtStart.test(after)];
  if (nothing.test(gap)) return 'none';
  if (isAfter && isBefore && /^\s+$/.test(gap)) return 'border';
  if (lineEnd.test(gap)) return 'either';
  if (isSpace && signAtEnd.test(before) && figureAtStart.test(after)) return 'glue';
  if (isSpace && figureAtEnd.test(before) && signAtStart.test(after)) return 'glue';
  if (isOneSpace && fewFigures.test(before) && threeFigures.test(after)) return 'glue';
  return ending.test(gap) || isAfter || isBefore ? 'between' : 'inside';
}

/** Whether what ends at an index of a text is left out before a vowel, as in `l’heure`. */
export const isElided = (text: string, end: number): boolean =>
  elided.test(text.slice(Math.max(0, end - around), end));

/** The borders of words where no spaces are written, as the language (a BCP 47 tag) splits them, by index. */
export function bordersIn(text: string, language: string): Set<number> {
  const borders = new Set<number>();
  if (!new RegExp(unspaced, 'u').test(text)) return borders;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  for (const { index } of segmenter.segment(text)) {
    const before = text.slice(Math.max(0, index - around), index);
    const after = text.slice(index, index + around);
    if (unspacedAtEnd.test(before) && unspacedAtStart.test(after)) borders.add(index);
  }
  return borders;
}
