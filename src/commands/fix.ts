import { rename, writeFile } from 'node:fs/promises';
import { typeset } from '../body/typeset.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { asideOf } from '../manuscript/files.ts';

/**
 * `npm run check -- --fix`: sets right in every text what needs no judgement, and writes the files that change. Resolves
 * to how many. A run that is broken off leaves each file as it was or as it should be.
 */
export async function fix({ releases, pages }: Manuscript): Promise<number> {
  let changed = 0;
  for (const { source, language, path } of [...releases, ...pages].flatMap(({ texts }) => [...texts])) {
    const text = typeset(source, language);
    if (text === source) continue;
    const aside = asideOf(path);
    await writeFile(aside, text);
    await rename(aside, path);
    changed += 1;
  }
  return changed;
}
