import { aliasMark } from '../alias-mark.ts';

/** The text of a page in an index: words separated by spaces, blocks by line breaks, aliases behind their mark. */
export type FoundText = {
  /** Words of the text, then the mark and the aliases; numbered as Pagefind numbers them. */
  all: string[];
  /** Words of the text alone. */
  words: string[];
  /** The numbers of words that begin a block. */
  begins: ReadonlySet<number>;
};

/** Reads the text of a page. */
export function foundTextOf(text: string): FoundText {
  const blocks = text.split('\n').map((block) => block.split(' '));
  const all = blocks.flat();
  const end = all.indexOf(aliasMark);
  let place = 0;
  const begins = new Set<number>();
  for (const { length } of blocks) {
    begins.add(place);
    place += length;
  }
  return { all, words: end < 0 ? all : all.slice(0, end), begins };
}
