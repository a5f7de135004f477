import type { ExcerptPiece } from './excerpt.ts';

/** More words than a reader types, and few enough for an address. */
const most = 8;

/**
 * The address of a result with its marked words as text directives (`#:~:text=Chipproduktion&text=Busan`): the browser
 * marks them on the page and goes to the first, so those of the title come before those of the text.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function withPassage(url: string, ...texts: readonly (readonly ExcerptPiece[])[]): string {
  const words = texts.flat().flatMap(({ text, isMatch }) => (isMatch ? [text] : []));
  const directives = [...new Set(words)].slice(0, most).map((word) => `text=${encodeURIComponent(word)}`);
  return directives.length ? `${url}#:~:${directives.join('&')}` : url;
}
