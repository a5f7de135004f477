import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedRelease } from './generated-release.ts';
import { pdf } from './pdf.ts';
import { picture } from './picture.ts';
import { defaultUrl, mark, settings } from './settings.ts';
import { writeSpecial } from './special-tree.ts';
import { type Language, languages as all } from './story.ts';

export type NewsroomOptions = {
  /** How many releases are generated, besides those written by hand. */
  releases: number;
  url?: string;
  /** Of de, en and ko; the first is the default. */
  languages?: string[];
  /** `false` leaves pictures and attachments of generated releases out, for benchmarks of text. */
  pictures?: boolean;
  /** How many of the newest are under embargo, each with picture, attachment and event. */
  held?: number;
};

/** Writes the fictional newsroom: the same options give the same tree, byte for byte. */
export async function writeNewsroom(folder: string, options: NewsroomOptions): Promise<void> {
  const { releases, url = defaultUrl, pictures = true, held = 0 } = options;
  const languages = (options.languages ?? all).map(known);
  await clearNewsroom(folder);
  await writeFile(join(folder, 'newsroom.yaml'), settings(url, languages));
  await writeSpecial(folder, languages);
  const seen = new Set<string>();
  for (let index = 0; index < releases; index += 1) {
    const isHeld = index >= releases - held;
    await writeGenerated(folder, generatedRelease(index, releases, languages, { pictures, isHeld }), seen);
  }
}

function known(language: string): Language {
  const found = all.find((candidate) => candidate === language);
  if (!found)
    throw new Error(`The fictional newsroom does not speak ${language}. Choose from ${all.join(', ')}.`);
  return found;
}

/** Clears a folder that this writer has filled before; refuses any other that is not empty. */
export async function clearNewsroom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder);
  if (!entries.length) return;
  const settingsFile = await readFile(join(folder, 'newsroom.yaml'), 'utf8').catch(() => '');
  if (!settingsFile.startsWith(mark)) throw new Error(`${folder} is not empty and not a fictional newsroom.`);
  // The settings say whose folder this is: without them nobody could clear what an interruption leaves.
  const others = entries.filter((entry) => entry !== 'newsroom.yaml');
  await Promise.all(others.map((entry) => rm(join(folder, entry), { recursive: true, force: true })));
  await rm(join(folder, 'newsroom.yaml'));
}

async function writeGenerated(
  content: string,
  release: ReturnType<typeof generatedRelease>,
  seen: Set<string>,
): Promise<void> {
  const { folder, texts } = release;
  if (!texts.length) return;
  const at = join(content, 'releases', folder);
  await mkdir(at, { recursive: true });
  const writings = texts.map(({ language, source, body }) => {
    if (seen.has(body))
      throw new Error(`The body of ${folder} in ${language} is not the only one of its kind.`);
    seen.add(body);
    return writeFile(join(at, `index.${language}.mdx`), source);
  });
  await Promise.all(writings);
  if (release.picture)
    await writeFile(join(at, release.picture), await picture(`${folder}/${release.picture}`));
  if (release.attachment)
    await writeFile(join(at, release.attachment), pdf(['Hafenverbund Nordlicht (fictional)', folder]));
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { 'text-only': { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder, count = '60'] = positionals;
  if (!folder || !/^\d+$/.test(count)) {
    console.error('Usage: node e2e/newsroom/write.ts <folder> [count] [--text-only]');
    process.exitCode = 2;
  } else {
    await writeNewsroom(resolve(folder), { releases: Number(count), pictures: !values['text-only'] });
    console.log(`Wrote the fictional newsroom with ${count} generated releases to ${folder}.`);
  }
}
