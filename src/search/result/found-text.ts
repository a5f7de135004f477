import { aliasMark } from '../alias-mark.ts';

/** The text of a page in an index: words separated by spaces, blocks by line breaks; behind their mark the aliases, each name in a line. */
export type FoundText = {
  /** Words of the text, then the mark and the aliases; numbered as Pagefind numbers them. */
  all: string[];
  /** Words of the text alone. */
  words: string[];
  /** The numbers of words that begin a block. */
  begins: ReadonlySet<number>;
  /** The names of its topics and organisations that the text does not say. */
  names: string[];
};

/** Reads the text of a page. */
export function foundTextOf(text: string): FoundText {
  const blocks = text.split('\n').map((block) => block.split(' '));
  const all = blocks.flat();
  const end = all.indexOf(aliasMark);
  const mark = blocks.findIndex(([first]) => first === aliasMark);
  let place = 0;
  const begins = new Set<number>();
  for (const { length } of blocks) {
    begins.add(place);
    place += length;
  }
  const names = mark < 0 ? [] : blocks.slice(mark + 1).map((name) => name.join(' '));
  return { all, words: end < 0 ? all : all.slice(0, end), begins, names };
}
