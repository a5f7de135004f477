import { split } from '../body/reading/fences.ts';
import type { Fault } from '../faults/fault.ts';
import type { Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import { faultAt } from './fault-at.ts';

/**
 * Finds translations whose text is still that of their source. A draft is not told: somebody may be translating it.
 * @returns warnings at the language of the source (`translation.of`)
 */
export function untranslated(manuscript: Manuscript): Fault[] {
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap((text): Fault[] => {
      const { facts, sheet, file, language } = text;
      const of = facts?.translation?.of;
      if (!sheet || !of || of === language || facts.draft) return [];
      const source = texts.find((one) => one.language === of);
      if (!source || !bodyOf(text) || bodyOf(text) !== bodyOf(source)) return [];
      const path = ['translation', 'of'];
      const where = { file, ...sheet.locate(path), field: 'translation.of', found: sheet.found(path) };
      return [faultAt({ rule: 'untranslated', facts: { language: of } }, where, 'warning')];
    }),
  );
}

const bodyOf = ({ source }: ReleaseText): string => split(source)?.body.trim() ?? '';
