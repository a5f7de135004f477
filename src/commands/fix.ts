import { rename, writeFile } from 'node:fs/promises';
import { typeset } from '../body/typeset.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { asideOf } from '../manuscript/files.ts';

/**
 * `npm run check -- --fix`: corrects problems that need no decision in every text, and writes the changed files.
 * Resolves to their number. An interrupted run leaves each file either unchanged or corrected.
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
