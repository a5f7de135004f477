import { readFile, rename, writeFile } from 'node:fs/promises';
import { withOrdinaryLinks } from '../body/ordinary-links.ts';
import { typeset } from '../body/typeset.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { asideOf } from '../files/aside.ts';
import { fixFileNames, type Rename } from './fixes/file-names.ts';
import { plainDrawing, plainPicture } from '../manuscript/plain-file.ts';
import { quotedFrontmatter, quotedSheets } from '../manuscript/yaml/put-quotes.ts';
import { parseTried } from '../manuscript/trial/trial.ts';
import { pageSchema } from '../schema/page.ts';
import { releaseSchema } from '../schema/release.ts';

/**
 * `npm run check -- --fix`: corrects problems that need no decision in every text and in the YAML files of a content folder
 * (absolute path), removes from picture files what they tell, and gives files names that every system has. Writes the changed
 * files and resolves to their number; `tell` gets each new name. An interrupted run leaves each file either unchanged or
 * corrected.
 */
export async function fix(
  manuscript: Manuscript,
  content?: string,
  tell?: (rename: Rename) => void,
): Promise<number> {
  const { releases, pages, organisations, logos, portraits, placed } = manuscript;
  let changed = 0;
  const replace = async (path: string, content: string | Uint8Array | undefined) => {
    if (content === undefined) return;
    const aside = asideOf(path);
    await writeFile(aside, content);
    await rename(aside, path);
    changed += 1;
  };
  // A name that changes with a day is that of the release's day: a person has to choose.
  const nameIn = (language: string) => (id: string) => {
    const { name, changes } = organisations.get(id)?.facts ?? {};
    return changes?.length ? undefined : name?.[language];
  };
  const texts = [
    ...releases.flatMap((folder) => folder.texts.map((text) => ({ ...text, schema: releaseSchema }))),
    ...pages.flatMap((folder) => folder.texts.map((text) => ({ ...text, schema: pageSchema }))),
  ];
  for (const { source, language, path, schema } of texts) {
    const linked = withOrdinaryLinks(
      quotedFrontmatter(source, schema),
      language,
      nameIn(language),
      parseTried,
    );
    const text = typeset(linked, language);
    if (text !== source) await replace(path, text);
  }
  for (const { path, text } of content ? await quotedSheets(manuscript, content) : [])
    await replace(path, text);
  const besides = [
    ...releases.flatMap(({ beside }) => [...beside.values()]),
    ...logos.values(),
    ...portraits.values(),
    ...placed.values(),
  ];
  for (const { path, picture } of besides) {
    if (picture?.tells?.length) await replace(path, await plainPicture(path, await readFile(path)));
  }
  // What is in `public/` is shipped as it is.
  for (const { path, drawing } of placed.values()) {
    if (drawing) await replace(path, plainDrawing(path, await readFile(path)));
  }
  // Last, because the others know each file by its old name.
  return changed + (await fixFileNames(manuscript, tell));
}
