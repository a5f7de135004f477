import { graphemesIn, type PostMeasure } from './post-text.ts';

/** How an instance counts: signs as readers count them, every address as long as any other. */
export const mastodonMeasure = (most: number, perAddress: number): PostMeasure => ({
  most,
  count: (text) => graphemesIn(text.replace(/https?:\/\/[^\s]+/g, () => 'x'.repeat(perAddress))).length,
});

/**
 * A text in which nobody is mentioned and nothing is a hashtag: a press release that writes “@name” calls nobody. The
 * sign that is put in has no width.
 */
export const unaddressed = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}_])([@#＠＃])(?=[\p{L}\p{N}_])/gu, '$1\u2060');
