import type { Fault, Rule } from './fault.ts';

/** The guides to editors are written in these languages. */
const editorsLanguages = ['de', 'en', 'fr', 'ko'];

/** The rules that a guide explains; what stands in no list is explained with the fields. */
const pages: Readonly<Record<string, readonly Rule[]>> = {
  'docs/embargo.md': [
    'draftInPublic',
    'heldBackInCommit',
    'heldBackInPublic',
    'heldBackTold',
    'heldBackToldBefore',
    'linkHeldBack',
    'tellsIdle',
    'unreadFile',
    'waiverIdle',
    'signedPictureTells',
    'pictureTells',
  ],
  'docs/brand.md': [
    'brandFormat',
    'colourChanged',
    'heavyFaces',
    'notAColour',
    'notATypefaceName',
    'typefaceCorrupt',
    'typefaceWithoutLetters',
    'lostPlaceholder',
  ],
  'docs/operations.md': ['historyShallow', 'recordBroken', 'publicFileNotPlain', 'pathReserved', 'pathTaken'],
};

/** Where a body is explained: the guide to editors in their language. */
const editorsPage = (language: string) =>
  `docs/editors.${editorsLanguages.includes(language) ? language : 'en'}.md`;

const pageOf = ({ rule, field }: Fault, language: string): string =>
  Object.keys(pages).find((page) => pages[page]?.includes(rule)) ??
  (field === '' || field.startsWith('<') ? editorsPage(language) : 'docs/fields.md');

/** The pages of the guides that explain faults, each once, the one with the most of them first. */
export function guidePages(faults: readonly Fault[], language: string): string[] {
  const counts = Map.groupBy(faults, (fault) => pageOf(fault, language));
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([page]) => page);
}
