import { readFile, rename, writeFile } from 'node:fs/promises';
import { typeset } from '../body/typeset.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { asideOf } from '../manuscript/files.ts';
import { plainDrawing, plainPicture } from '../manuscript/plain-file.ts';

/**
 * `npm run check -- --fix`: corrects problems that need no decision in every text, and removes from picture files what they
 * tell. Writes the changed files and resolves to their number. An interrupted run leaves each file either unchanged or
 * corrected.
 */
export async function fix({ releases, pages, logos, placed }: Manuscript): Promise<number> {
  let changed = 0;
  const replace = async (path: string, content: string | Uint8Array | undefined) => {
    if (content === undefined) return;
    const aside = asideOf(path);
    await writeFile(aside, content);
    await rename(aside, path);
    changed += 1;
  };
  for (const { source, language, path } of [...releases, ...pages].flatMap(({ texts }) => [...texts])) {
    const text = typeset(source, language);
    if (text !== source) await replace(path, text);
  }
  const besides = [
    ...releases.flatMap(({ beside }) => [...beside.values()]),
    ...logos.values(),
    ...placed.values(),
  ];
  for (const { path, picture } of besides) {
    if (picture?.tells?.length) await replace(path, await plainPicture(path, await readFile(path)));
  }
  // What is in `public/` is shipped as it is.
  for (const { path, drawing } of placed.values()) {
    if (drawing) await replace(path, plainDrawing(path, await readFile(path)));
  }
  return changed;
}
