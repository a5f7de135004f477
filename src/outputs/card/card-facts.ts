import { digestOf } from '../../files/digest.ts';

/** The texts of a card: the newsroom's name, a release's kicker and title, its day in words, and their language. */
export type CardFacts = { newsroom: string; kicker: string; title: string; day: string; language: string };

/** Increase it when the design, a font or the renderer changes. */
const design = 3;

/** A digest of a card: equal for equal cards, different for other facts or another design version. */
export function cardKey({ newsroom, kicker, title, day, language }: CardFacts): string {
  const told = JSON.stringify([design, newsroom, kicker, title, day, language]);
  return digestOf(told).slice(0, 32);
}
