import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { aliasMark } from '../alias-mark.ts';
import { type Token, tokensOf } from '../tokens.ts';
import type { Aliases } from './aliases.ts';
import type { IndexedPage } from './indexed-page.ts';

/** Aliases weigh less than words of the text. */
const aliasWeight = '0.3';

/** A page for Pagefind, and the writing of the same words for readers. */
export type IndexRecord = {
  /** The blocks in their indexed writing, with the facts of the page and its aliases. It is not shipped. */
  html: string;
  title: string;
  /** The words as they are written, word by word as in `html`; blocks are separated by line breaks. */
  content: string;
};

/** The record of a page. The words of a name stand together, so that it is found as a phrase, and in a line of their own. */
export function indexRecord(
  { language, blocks, facts }: IndexedPage,
  { names, words }: Aliases,
): IndexRecord {
  const read = blocks.map((block) => ({ ...block, tokens: tokensOf(block.text) }));
  const written = read.map(({ tokens }) => writingOf(tokens));
  const elements = read.map(({ tag, weight, isTitle, tokens }) =>
    h(
      tag,
      { dataPagefindWeight: weight, dataPagefindMeta: isTitle ? 'title' : undefined },
      tokens.map(({ indexed }) => indexed).join(' '),
    ),
  );
  if (names.length + words.length) {
    const named = names.map(tokensOf);
    const indexed = [...words, ...named.flat().map((token) => token.indexed)];
    // The mark of the writing has a place among the words, which a hyphen takes here.
    elements.push(h('p', { dataPagefindWeight: aliasWeight }, ['-', ...indexed].join(' ')));
    written.push([aliasMark, ...words].join(' '), ...named.map(writingOf));
  }
  const body = h('div', { dataPagefindBody: '' }, [...facts.map((fact) => h('i', fact)), ...elements]);
  return {
    // Pagefind ignores anything but a whole page.
    html: toHtml(h('html', { lang: language }, [body])),
    title: written[read.findIndex(({ isTitle }) => isTitle)] ?? '',
    content: written.join('\n'),
  };
}

const writingOf = (tokens: readonly Token[]) => tokens.map(({ written }) => written).join(' ');
