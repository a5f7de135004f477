import type { Fault } from '../faults/fault.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { dayIn } from '../model/text/dates.ts';
import { captionExample } from '../schema/picture.ts';
import { faultAt } from './fault-at.ts';

/** Recommendations: warnings, which never stop a build. */
export function advice(manuscript: Manuscript): Fault[] {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  const [source = ''] = settings.languages;
  return manuscript.releases.flatMap(({ folder, texts }) => {
    const remarks: Fault[] = [];
    for (const { file, facts, sheet } of texts) {
      if (!facts || !sheet) continue;
      const warn = (problem: Parameters<typeof faultAt>[0], path: string[]) =>
        remarks.push(faultAt(problem, { file, ...sheet.locate(path), field: path.join('.') }, 'warning'));
      if (facts.kind === 'pressRelease' && !facts.image) warn({ rule: 'noPicture', facts: {} }, ['image']);
      if (facts.image && facts.image.caption === undefined)
        warn({ rule: 'captionMissing', facts: { example: `caption: ${captionExample}` } }, ['image']);
      const day = dayIn(settings.timeZone, facts.publishedAt);
      const folderDay = folder.slice(0, 10);
      if (/^\d{4}-/.test(folderDay) && folderDay !== day)
        warn({ rule: 'folderDate', facts: { day } }, ['publishedAt']);
    }
    const first = texts[0];
    if (first && !texts.some(({ language }) => language === source)) {
      remarks.push(
        faultAt({ rule: 'noSourceText', facts: { language: source } }, { file: first.file }, 'warning'),
      );
    }
    return remarks;
  });
}
