import type { Fault } from '../faults/fault.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { licenceAddress } from '../model/licence.ts';
import { termsFolder } from '../schema/page.ts';
import { faultAt } from './fault-at.ts';

/**
 * Finds terms of the newsroom's own that no page states, so that a journalist cannot know what a picture may be used
 * for. A newsroom without any page has more to write first.
 */
export function termsPage({ newsroom, pages, releases }: Manuscript): Fault[] {
  const { facts, sheet, file } = newsroom;
  if (!facts || pages.length === 0 || pages.some(({ folder }) => folder === termsFolder)) return [];
  const isOurs = ({ licence = facts.licence }: { licence?: typeof facts.licence | undefined }) =>
    licenceAddress(licence) === undefined;
  const pictures = releases
    .flatMap(({ texts }) => texts)
    .flatMap(({ facts: own, figures }) => [own?.image ?? [], figures].flat());
  if (!pictures.some(isOurs)) return [];
  const where = { file, ...sheet?.locate(['licence']), field: 'licence', found: facts.licence };
  const example = `pages/${termsFolder}/index.${facts.languages[0] ?? ''}.mdx`;
  return [faultAt({ rule: 'noTermsPage', facts: { example } }, where, 'warning')];
}
