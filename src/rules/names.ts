import type { Fault } from '../faults/fault.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { dayProblem } from '../schema/instants.ts';
import { idPattern } from '../schema/kinds.ts';
import { faultAt } from './fault-at.ts';

/** Finds files and folders with names that the newsroom does not know. */
export function names(manuscript: Manuscript): Fault[] {
  const languages = (manuscript.newsroom.facts?.languages ?? [])
    .map((language) => `index.${language}.mdx`)
    .join(', ');
  const files = manuscript.misnamed.map(({ file, kind, found }) => {
    switch (kind) {
      case 'language':
        return faultAt({ rule: 'fileName', facts: { languages } }, { file, found });
      case 'data':
        return faultAt({ rule: 'strayFile', facts: {} }, { file, found });
      default:
        return faultAt({ rule: 'otherKind', facts: { needs: kind } }, { file });
    }
  });
  const folders = manuscript.releases.flatMap(({ folder, file, texts }) => {
    const day = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(folder);
    const isGood = day?.[1] && !dayProblem(day[1]) && idPattern.test(day[2] ?? '');
    const facts = { example: '2019-09-11-busan-delegation' };
    return isGood
      ? []
      : [faultAt({ rule: 'folderName', facts }, { file: texts[0]?.file ?? file, found: folder })];
  });
  return [...files, ...folders];
}
