import type { Fault } from '../faults/fault.ts';
import { nearest } from '../faults/nearest.ts';
import type { Manuscript, Misnamed } from '../manuscript/manuscript.ts';
import { fileNameFlaw, plainFileName } from '../model/file-name.ts';
import { slugOf } from '../model/address/urls.ts';
import { dayProblem } from '../schema/instants.ts';
import { idPattern } from '../schema/kinds.ts';
import { faultAt } from './fault-at.ts';

const collections = ['organisations', 'people', 'topics', 'places', 'facts', 'events', 'pages', 'releases'];

/** Finds files and folders with names that the newsroom does not know, or that not every system has. */
export function names(manuscript: Manuscript): Fault[] {
  const languages = (manuscript.newsroom.facts?.languages ?? ['de'])
    .map((language) => `index.${language}.mdx`)
    .join(', ');
  const files = manuscript.misnamed.flatMap((one) => misnamed(one, languages) ?? []);
  const folders = manuscript.releases.flatMap(({ folder, file, texts }) => {
    const day = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(folder);
    const isGood = day?.[1] && !dayProblem(day[1]) && idPattern.test(day[2] ?? '');
    const facts = { example: '2019-09-11-busan-delegation' };
    return isGood
      ? named(slugOf(folder), texts[0]?.file ?? file)
      : [faultAt({ rule: 'folderName', facts }, { file: texts[0]?.file ?? file, found: folder })];
  });
  const { organisations, people, topics, places, facts: sheet, events, pages } = manuscript;
  const ids = [organisations, people, topics, places, sheet, events].flatMap((data) =>
    [...data].flatMap(([id, { file }]) => named(id, file)),
  );
  const pageFolders = pages.flatMap(({ folder, file, texts }) =>
    idPattern.test(folder)
      ? named(folder, texts[0]?.file ?? file)
      : [
          faultAt(
            { rule: 'notAnId', facts: { example: 'privacy' } },
            { file: texts[0]?.file ?? file, found: folder },
          ),
        ],
  );
  return [...files, ...folders, ...ids, ...pageFolders];
}

/** The fault of an id, which becomes the name of a folder of the site. */
function named(id: string, file: string): Fault[] {
  const flaw = fileNameFlaw(id);
  const facts = flaw && { ...flaw, name: plainFileName(id), byHand: true as const };
  return facts ? [faultAt({ rule: 'nameFlaw', facts }, { file, found: id })] : [];
}

function misnamed(one: Misnamed, languages: string): Fault | undefined {
  const { file, found } = one;
  switch (one.kind) {
    case 'language':
      return faultAt({ rule: 'fileName', facts: { languages } }, { file, found });
    case 'text':
      return faultAt({ rule: 'textName', facts: { languages } }, { file, found });
    case 'data':
      return faultAt({ rule: 'strayFile', facts: {} }, { file, found });
    case 'name': {
      const facts = {
        flaw: 'sign' as const,
        signs: '\ufffd',
        name: plainFileName(found),
        byHand: true as const,
      };
      return faultAt({ rule: 'nameFlaw', facts }, { file });
    }
    case 'twin':
      // Told at the text that names it, by the rule about files on the disk.
      return undefined;
    case 'empty': {
      const facts = { where: one.where, languages, hasDocument: found !== '' };
      return faultAt({ rule: 'folderWithoutText', facts }, { file, found }, 'warning');
    }
    case 'place': {
      const { where, isFolder = false, hasTexts } = one;
      const known =
        where === 'content'
          ? nearest(found, [...collections, 'newsroom.yaml', 'brand.yaml', 'brand', 'words'])
          : undefined;
      const level = hasTexts || known !== undefined ? 'error' : 'warning';
      return faultAt({ rule: 'nobodyReads', facts: { where, isFolder, known } }, { file }, level);
    }
    default:
      return faultAt({ rule: 'otherKind', facts: { needs: one.kind } }, { file });
  }
}
