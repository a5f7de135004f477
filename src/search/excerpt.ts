import { aliasMark } from './alias-mark.ts';
import { isIn } from './matching.ts';

/** A piece of text. `isMatch` marks a searched word. */
export type ExcerptPiece = { text: string; isMatch: boolean };

const length = 32;

/** A title in pieces, with the searched words marked. */
export function markedTitle(title: string, wanted: readonly string[]): ExcerptPiece[] {
  const words = title.split(/\s+/);
  return joined(
    words.map((word) =>
      piecesOf(
        word,
        wanted.some((one) => isIn(one, word)),
        wanted,
      ),
    ),
  );
}

/** The part of a text with the most searched words, in pieces. */
export function excerptOf(
  { content, title, locations }: { content: string; title: string; locations: readonly number[] },
  wanted: readonly string[],
): ExcerptPiece[] {
  const words = (content.split(aliasMark)[0] ?? '').trim().split(/\s+/);
  const matched = new Set(locations);
  const marks = words.map((word, place) => matched.has(place) || wanted.some((one) => isIn(one, word)));
  const opening = afterTitle(words, title);
  const start = bestStart(words, marks, wanted, opening);
  const shown = words
    .slice(start, start + length)
    .map((word, place) => piecesOf(word, marks[start + place] ?? false, wanted));
  const pieces = joined(shown);
  if (start > opening) pieces.unshift({ text: '… ', isMatch: false });
  if (start + length < words.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

/** The number of the first word after the title, which the list of results shows already. */
function afterTitle(words: readonly string[], title: string): number {
  const titleWords = title.split(/\s+/);
  const at = words.findIndex((_, place) =>
    titleWords.every((word, offset) => words[place + offset]?.startsWith(word)),
  );
  return at < 0 ? 0 : at + titleWords.length;
}

/** The start of the best window: most different searched words, then most matches up to three, then the earliest. */
function bestStart(
  words: readonly string[],
  marks: readonly boolean[],
  wanted: readonly string[],
  opening: number,
): number {
  let best = { start: opening, value: 0 };
  for (let place = opening; place < words.length; place += 1) {
    if (!marks[place]) continue;
    const window = words.slice(place, place + length - 6);
    const kinds = wanted.filter((one) => window.some((word) => isIn(one, word))).length;
    const count = marks.slice(place, place + length - 6).filter(Boolean).length;
    const value = kinds * 100 + Math.min(count, 3);
    if (value > best.value) best = { start: Math.max(opening, place - 6), value };
  }
  return best.start;
}

/** Splits a word from its punctuation. Only letters are marked, and in `뵈젠베르크(Frank` only the searched word. */
function piecesOf(word: string, isMatch: boolean, wanted: readonly string[]): ExcerptPiece[] {
  if (!isMatch) return [{ text: word, isMatch }];
  const pieces = word.split(/([\p{L}\p{M}\p{N}]+)/u).filter(Boolean);
  const isWanted = (piece: string) => wanted.some((one) => isIn(one, piece));
  const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);
  const some = pieces.some(isWanted);
  return pieces.map((text) => ({ text, isMatch: isWord(text) && (!some || isWanted(text)) }));
}

/** Joins words with spaces and merges neighbours of the same kind. */
function joined(words: readonly ExcerptPiece[][]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const all = words.flatMap((word, place) => (place ? [{ text: ' ', isMatch: false }, ...word] : word));
  for (const { text, isMatch } of all) {
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else pieces.push({ text, isMatch });
  }
  return pieces;
}
