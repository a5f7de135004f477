import type { ExcerptPiece } from './excerpt.ts';

/** The most words in an address: more than a reader types, few enough to stay short. */
const most = 8;

/**
 * The address of a result with its marked words as text directives (`#:~:text=Chipproduktion&text=Busan`). The browser marks
 * them on the page and scrolls to the first, so words of the title come first.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function withPassage(url: string, ...texts: readonly (readonly ExcerptPiece[])[]): string {
  const words = texts.flat().flatMap(({ text, isMatch }) => (isMatch ? [text] : []));
  const directives = [...new Set(words)].slice(0, most).map((word) => `text=${encodeURIComponent(word)}`);
  return directives.length ? `${url}#:~:${directives.join('&')}` : url;
}
