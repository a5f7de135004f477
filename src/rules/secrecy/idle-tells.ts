import type { Fault } from '../../faults/fault.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import { faultAt } from '../fault-at.ts';
import { sayingFiles } from './files.ts';

/** Warns of release folders under `tells` of which nothing is held back any more. */
export function idleTells(manuscript: Manuscript, now: Date): Fault[] {
  const known = new Set(manuscript.releases.map(({ folder }) => folder));
  const files = sayingFiles(manuscript, now);
  if (!files.some(({ tells }) => tells?.length)) return [];
  const held = new Set(
    files.flatMap(({ held: hidden, folders }) =>
      hidden.length ? [...folders, ...hidden.flatMap(({ folder }) => folder ?? [])] : [],
    ),
  );
  // A text with a mistake may be held back as well.
  for (const { folder, texts } of manuscript.releases)
    if (texts.some(({ facts }) => facts === undefined)) held.add(folder);
  return files.flatMap(({ written: { sheet, file }, tells = [] }) =>
    tells.flatMap((folder, index) => {
      if (!known.has(folder) || held.has(folder)) return [];
      const path = ['tells', index];
      const where = { file, ...sheet?.locate(path), field: fieldName(path), found: folder };
      return [faultAt({ rule: 'tellsIdle', facts: {} }, where, 'warning')];
    }),
  );
}
