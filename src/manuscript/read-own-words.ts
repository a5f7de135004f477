import { basename, join } from 'node:path';
import { ownWordsSchema } from '../schema/brand/own-words.ts';
import { filesIn, type ReadOnce } from './files.ts';
import type { KeptReadings } from './kept/kept-readings.ts';
import type { Manuscript } from './manuscript.ts';
import { wordsLanguageIn } from './misnamed.ts';
import { readData } from './prose.ts';

/** Reads `words/<language>.yaml` in the content, for the languages of the newsroom. All if they are not known. */
export async function readOwnWords(
  content: string,
  languages: readonly string[] | undefined,
  once: ReadOnce,
  readings?: KeptReadings,
): Promise<Manuscript['ownWords']> {
  const found: Manuscript['ownWords'] = new Map();
  const folder = join(content, 'words');
  for (const name of filesIn(folder)) {
    const language = wordsLanguageIn(name);
    if (language === undefined || languages?.includes(language) === false) continue;
    const kind = { collection: `words/${language}`, schema: ownWordsSchema(language) };
    const written = await once.of(folder, name, (path) => readData(path, kind, readings));
    found.set(language, { ...written, file: `${basename(content)}/words/${name}` });
  }
  return found;
}
