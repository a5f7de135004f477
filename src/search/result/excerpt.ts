import { isIn } from '../question/matching.ts';
import { foundTextOf } from './found-text.ts';

/** A piece of text. `isMatch` marks a searched word. */
export type ExcerptPiece = { text: string; isMatch: boolean };

const length = 32;
/** The most words before the first match. */
const before = 6;

/** A title in pieces, with the searched words marked. */
export function markedTitle(title: string, wanted: readonly string[]): ExcerptPiece[] {
  return merged(
    title.split(/( )/).flatMap((word) =>
      piecesOf(
        word,
        wanted.some((one) => isIn(one, word)),
        wanted,
      ),
    ),
  );
}

/**
 * The name that says why a text is found which does not say the searched words: the one with the most of them, in pieces.
 * Empty when the text says them all.
 */
export function nameFound(content: string, wanted: readonly string[]): ExcerptPiece[] {
  const { words, names } = foundTextOf(content);
  const unsaid = wanted.filter((one) => !words.some((word) => isIn(one, word)));
  const countIn = (name: string) => unsaid.filter((one) => isIn(one, name)).length;
  const [best] = names.filter(countIn).sort((a, b) => countIn(b) - countIn(a));
  return best === undefined ? [] : markedTitle(best, wanted);
}

/** The part of a text with the most searched words, in pieces. `locations` are numbers of words that match. */
export function excerptOf(
  { content, title, locations }: { content: string; title: string; locations: readonly number[] },
  wanted: readonly string[],
): ExcerptPiece[] {
  const { words, begins } = foundTextOf(content);
  const matched = new Set(locations);
  const marks = words.map((word, place) => matched.has(place) || wanted.some((one) => isIn(one, word)));
  const opening = afterTitle(words, title);
  const start = bestStart({ words, marks, begins }, wanted, opening);
  const pieces: ExcerptPiece[] = start > opening ? [{ text: '… ', isMatch: false }] : [];
  for (const [offset, word] of words.slice(start, start + length).entries()) {
    const place = start + offset;
    if (offset)
      pieces.push({ text: begins.has(place) ? boundaryAfter(words[place - 1]) : ' ', isMatch: false });
    pieces.push(...piecesOf(word, marks[place] ?? false, wanted));
  }
  if (start + length < words.length) pieces.push({ text: ' …', isMatch: false });
  return merged(pieces);
}

/** Separates blocks. A sentence that ends needs no sign; a label, a heading or a table cell does. */
const boundaryAfter = (word = '') => (/[.!?…:;,][\p{Pf}\p{Pe}\p{Pi}"']*$/u.test(word) ? ' ' : ' · ');

/** The number of the first word after the title, which the list of results shows already. */
function afterTitle(words: readonly string[], title: string): number {
  const titleWords = title.split(' ');
  const at = words.findIndex((_, place) =>
    titleWords.every((word, offset) => words[place + offset] === word),
  );
  return at < 0 ? 0 : at + titleWords.length;
}

type Marked = { words: readonly string[]; marks: readonly boolean[]; begins: ReadonlySet<number> };

/** The start of the best window: most different searched words, then most matches up to three, then the earliest. */
function bestStart({ words, marks, begins }: Marked, wanted: readonly string[], opening: number): number {
  let best = { start: opening, value: 0 };
  for (let place = opening; place < words.length; place += 1) {
    if (!marks[place]) continue;
    const window = words.slice(place, place + length - before);
    const kinds = wanted.filter((one) => window.some((word) => isIn(one, word))).length;
    const count = marks.slice(place, place + length - before).filter(Boolean).length;
    const value = kinds * 100 + Math.min(count, 3);
    if (value > best.value) best = { start: Math.max(opening, leadIn(place, begins)), value };
  }
  return best.start;
}

/** The word with which an excerpt begins: some words before a match, none of another block. */
function leadIn(place: number, begins: ReadonlySet<number>): number {
  for (let start = place; start > place - before; start -= 1) if (begins.has(start)) return start;
  return place - before;
}

/** A word or a number with the separators in it, and unseen characters. */
const run = /((?:[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]|(?<=\p{Nd})[.,:'’\s](?=\p{Nd}))+)/u;

/** Splits a word from its punctuation. Only letters are marked, and in `뵈젠베르크(Frank` only the searched word. */
function piecesOf(word: string, isMatch: boolean, wanted: readonly string[]): ExcerptPiece[] {
  if (!isMatch) return [{ text: word, isMatch }];
  const pieces = word.split(run).filter(Boolean);
  const isWanted = (piece: string) => wanted.some((one) => isIn(one, piece));
  const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);
  const some = pieces.some(isWanted);
  return pieces.map((text) => ({ text, isMatch: isWord(text) && (!some || isWanted(text)) }));
}

/** Merges neighbours of the same kind. */
function merged(all: readonly ExcerptPiece[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  for (const { text, isMatch } of all) {
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else pieces.push({ text, isMatch });
  }
  return pieces;
}
