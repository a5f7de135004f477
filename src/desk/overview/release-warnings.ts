import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskWordsIn } from '../../i18n/desk-words.ts';
import { languageNameIn } from '../../i18n/words.ts';
import { readKept } from '../../manuscript/kept/read-kept.ts';
import { judge } from '../../rules/judge.ts';
import { historyFor } from '../../rules/past/history-for.ts';
import { told } from '../text/verdict.ts';

/**
 * What the check advises about each release, by its folder, in the words of the form: each sentence once, with the
 * languages whose texts it is about. `content` is the absolute path of the content.
 */
export async function releaseWarnings(
  content: string,
  now: Date,
  desk: string,
): Promise<ReadonlyMap<string, string[]>> {
  const manuscript = await readKept(content);
  const faults = judge(manuscript, now, await historyFor(content, manuscript, now));
  const words = deskWordsIn(desk);
  const found = new Map<string, Map<string, Set<string>>>();
  for (const fault of faults) {
    const [, folder, language] = /(?:^|\/)releases\/([^/]+)\/index\.([\w-]+)\.mdx$/.exec(fault.file) ?? [];
    if (fault.level !== 'warning' || !folder || !language) continue;
    const text = readFileSync(join(content, 'releases', folder, `index.${language}.mdx`), 'utf8');
    const sentence = told(fault, 'releases', [{ file: fault.file, language, text }], words, desk);
    const sentences = found.get(folder) ?? new Map<string, Set<string>>();
    const languages = sentences.get(sentence) ?? new Set();
    found.set(folder, sentences.set(sentence, languages.add(languageNameIn(language, desk))));
  }
  return new Map(
    [...found].map(([folder, sentences]) => [
      folder,
      [...sentences].map(([sentence, languages]) => `${sentence} (${[...languages].join(', ')})`),
    ]),
  );
}
