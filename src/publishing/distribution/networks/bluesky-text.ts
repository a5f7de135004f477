import { graphemesIn, type PostMeasure } from './post-text.ts';

/** By the lexicon of `app.bsky.feed.post`: at most 300 graphemes and at most 3,000 bytes. */
export const blueskyMeasure: PostMeasure = {
  most: 300,
  count: (text) => Math.max(graphemesIn(text).length, Math.ceil(Buffer.byteLength(text) / 10)),
};

/** Signs of an address that a post shows. The link leads to all of it. */
const shown = 40;

/** An address as a post shows it: without its scheme, and not too long. */
export function shownAddress(url: string): string {
  const { host, pathname } = new URL(url);
  const signs = graphemesIn(`${host}${pathname.replace(/\/$/, '')}`);
  return signs.length > shown ? `${signs.slice(0, shown - 1).join('')}…` : signs.join('');
}
