import { groupedNumber, plainWriting, wordsOf } from '../model/letters/folding.ts';

/** A piece of text without spaces, as a reader sees it and as the index has it. */
export type Token = { readonly written: string; readonly indexed: string };

/** Takes the place of a token without a word. */
const noWord = '-';
/** Characters without width or effect on other letters. Pagefind itself removes one of them from its copy of a text. */
const widthless = /[\u00ad\u200b\u2060\ufeff]/g;
const sign = String.raw`[\p{P}\p{S}]+`;
const noBreak = String.raw`[\u00a0\u202f]`;
/** Spaces separate tokens, except those within a number and those that hold a sign at its word: `« Busan »`, `5 %`. */
const token = new RegExp(
  String.raw`(?:${groupedNumber}|\S|${noBreak}(?=${sign}(?:\s|$))|(?<=(?<!\S)${sign})${noBreak})+`,
  'gu',
);

/**
 * The tokens of a text. `indexed` has letters, digits, hyphens between words and commas in numbers, nothing else: Pagefind
 * takes typographic marks for letters. It is `-` for a token without a word, which keeps its place.
 */
export function tokensOf(text: string): Token[] {
  const found = text.replace(widthless, '').match(token) ?? [];
  return found.map(tokenOf);
}

/** The tokens that were made, by what was read: a text has most of its words from others. */
const made = new Map<string, Token>();
/** The number after which they are forgotten. */
const most = 100_000;

function tokenOf(read: string): Token {
  const known = made.get(read);
  if (known) return known;
  const written = read.replaceAll(' ', '\u00a0');
  const one = { written, indexed: wordsOf(plainWriting(read)).join('-') || noWord };
  if (made.size >= most) made.clear();
  made.set(read, one);
  return one;
}

/** The words of a text as the index has them, for a question to Pagefind. */
export const indexedWords = (text: string): string[] =>
  tokensOf(text)
    .map(({ indexed }) => indexed)
    .filter((word) => word !== noWord);
