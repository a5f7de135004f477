import { figuresIn } from '../body/figures.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import type { Licence } from '../schema/picture.ts';
import type { ReadText } from './read-text.ts';

/** A picture with what whoever prints it must know, and its alternative text in every language. */
export type ReviewedPicture = {
  name: string;
  credit: string;
  licence: Licence;
  alternatives: { language: string; text: string }[];
};

/** The pictures of a release, those at the head first, each once. */
export function reviewPictures(
  texts: readonly Pick<ReadText, 'facts' | 'language' | 'tree'>[],
  { licence: own }: Pick<Newsroom, 'licence'>,
): ReviewedPicture[] {
  const found = new Map<string, ReviewedPicture>();
  for (const { facts, language, tree } of texts) {
    for (const { src, credit, licence = own, alt } of [
      ...(facts.image ? [facts.image] : []),
      ...figuresIn(tree),
    ]) {
      const picture = found.get(src) ?? { name: src.slice(2), credit, licence, alternatives: [] };
      if (!picture.alternatives.some((other) => other.language === language))
        picture.alternatives.push({ language, text: alt });
      found.set(src, picture);
    }
  }
  return [...found.values()];
}
