import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { now } from '../../clock.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { filesIn } from '../../manuscript/files.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { readSettings } from '../../loaders/settings.ts';
import { fileNameFlaw } from '../../model/file-name.ts';
import { dayIn } from '../../model/text/dates.ts';
import { slugFrom } from '../../model/address/slug.ts';
import { instantFrom, skeleton } from './release-skeleton.ts';
import { idPattern } from '../../schema/kinds.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { asking } from './asking.ts';

const listed = (text: string) => [...new Set(text.split(/[\s,]+/).filter(Boolean))];

/**
 * `npm run new`: creates the folder of a new release with one file per language, as a draft. At a terminal it asks for
 * missing parameters. Exits with 1 on a problem.
 */
export async function newRelease(parameters: string[], content = contentFolder): Promise<number> {
  const words = terminalWords(process.env).newRelease;
  const refuse = (sentence: string, code = 1): number => {
    console.error(sentence);
    return code;
  };
  const { values: given } = parametersOf(commandLines.new, parameters);
  const settings = readSettings(content);
  const topics = filesIn(join(content, 'topics')).map((name) => name.replace(/\.yaml$/, ''));
  const today = dayIn(settings.timeZone, now.getTime());
  const terminal = asking();
  let isBrokenOff = false;
  const ask = async (key: keyof typeof given, question: string, usual: string) => {
    const said = given[key] ?? (isBrokenOff ? '' : await terminal?.ask(`${question}: `));
    isBrokenOff ||= terminal !== undefined && said === undefined;
    return said?.trim() || usual;
  };
  const title = await ask('title', words.title, '');
  const date = await ask('date', words.day(today), today);
  const languages = listed(
    await ask('languages', words.languages(settings.languages.join(', ')), settings.languages.join(',')),
  );
  const wanted = listed(await ask('topics', words.topics(topics.join(', ')), topics[0] ?? ''));
  terminal?.end();
  if (isBrokenOff) return refuse(words.brokenOff, 130);

  if (!title) return refuse(words.missing(words.title));
  const publishedAt = instantFrom(date, settings.timeZone);
  if (!publishedAt) return refuse(words.wrongDay(date));
  if (!languages.length) return refuse(words.missing(words.languages(settings.languages.join(', '))));
  const stranger = languages.find((language) => !settings.languages.includes(language));
  if (stranger) return refuse(words.unknown(stranger, settings.languages.join(', ')));
  const unknown = wanted.find((topic) => !topics.includes(topic));
  if (unknown) return refuse(words.unknown(unknown, topics.join(', ')));
  const slug = given.slug ?? slugFrom(title);
  if (!idPattern.test(slug) || fileNameFlaw(slug)) return refuse(words.noSlug);
  const folder = `${publishedAt.slice(0, 10)}-${slug}`;
  const shown = `${basename(content)}/releases/${folder}`;
  await mkdir(join(content, 'releases'), { recursive: true });
  try {
    await mkdir(join(content, 'releases', folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return refuse(words.taken(shown));
    throw error;
  }
  for (const language of languages) {
    const path = join(content, 'releases', folder, `index.${language}.mdx`);
    await writeFile(path, skeleton({ title, publishedAt, topics: wanted }), { flag: 'wx' });
  }
  console.log(`${words.written(shown)}\n${words.next}`);
  return 0;
}
