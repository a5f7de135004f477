import type { OwnFace } from './slices.ts';
import { digestOf } from '../../files/digest.ts';
import { programDigest } from '../../files/program-digest.ts';

/** The colours of a card, as CSS writes them. */
export type CardColours = Readonly<Record<'paper' | 'ink' | 'ink-soft' | 'brand' | 'second', string>>;

/**
 * The texts of a card: the newsroom's name, a release's kicker and title, its day in words, and their language; and its
 * colours.
 */
export type CardFacts = {
  newsroom: string;
  kicker: string;
  title: string;
  day: string;
  language: string;
  colours: CardColours;
  /** The typeface of titles, if the brand has one that can be drawn. */
  face?: OwnFace | undefined;
};

/** A digest of a card: equal for equal cards, different for other facts or another program, with its fonts and renderer. */
export function cardKey({ newsroom, kicker, title, day, language, colours, face }: CardFacts): string {
  const { paper, ink, 'ink-soft': soft, brand, second } = colours;
  const told = JSON.stringify([
    programDigest(),
    newsroom,
    kicker,
    title,
    day,
    language,
    paper,
    ink,
    soft,
    brand,
    second,
    face?.digest,
  ]);
  return digestOf(told).slice(0, 32);
}
