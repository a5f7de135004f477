import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pdf } from './pdf.ts';
import { darkMarks, picture, tallScale } from './picture.ts';
import type { Language } from './story.ts';

const special = fileURLToPath(new URL('special', import.meta.url));
const film = fileURLToPath(new URL('film.mp4', import.meta.url));
const sound = fileURLToPath(new URL('sound.mp3', import.meta.url));
const textName = /^index\.(\w+)\.mdx$/;

/** Copies what was written by hand, in the languages of the newsroom, and makes the files that the texts name. */
export async function writeSpecial(folder: string, languages: readonly Language[]): Promise<void> {
  const spoken = (name: string) => languages.some((language) => name === `index.${language}.mdx`);
  for (const collection of ['organisations', 'people', 'topics', 'places', 'facts', 'events']) {
    await cp(join(special, collection), join(folder, collection), { recursive: true });
  }
  await writePortraits(join(folder, 'people'));
  for (const collection of ['pages', 'releases']) {
    for (const entry of (await readdir(join(special, collection))).sort()) {
      const names = (await readdir(join(special, collection, entry))).filter(
        (name) => textName.test(name) && spoken(name),
      );
      if (names.length)
        await copyTexts(
          join(special, collection, entry),
          join(folder, collection, entry),
          names.sort(),
          languages,
        );
    }
  }
}

/** Draws the portrait that a person’s file names. */
async function writePortraits(people: string): Promise<void> {
  for (const name of await readdir(people)) {
    const [, file] = /\.\/([\w-]+\.jpg)/.exec(await readFile(join(people, name), 'utf8')) ?? [];
    if (file) await writeFile(join(people, file), await picture(`people/${file}`, 800, 1000, 'jpg'));
  }
}

/** A row of a table that leads to the feed of a language. */
const ofFeed = /^\|.*\(\/(\w\w)\/rss\.xml\) \|\n/gm;

async function copyTexts(
  from: string,
  to: string,
  names: readonly string[],
  languages: readonly string[],
): Promise<void> {
  await mkdir(to, { recursive: true });
  const named = new Set<string>();
  for (const name of names) {
    const written = await readFile(join(from, name), 'utf8');
    const text = written.replace(ofFeed, (row, language: string) =>
      languages.includes(language) ? row : '',
    );
    await writeFile(join(to, name), text);
    for (const [, file] of text.matchAll(/\.\/([\w-]+(?:\.\w\w)?\.(?:jpg|png|pdf|csv|mp4|mp3|vtt|txt))\b/g))
      if (file) named.add(file);
  }
  await Promise.all(
    [...named].map(async (file) => writeFile(join(to, file), await fileBeside(from, to, file))),
  );
}

/** A file by its name: `…-portrait.jpg` stands upright, `…-hoch.png` is far higher than wide; every text file carries its own name as its words. */
function fileBeside(from: string, folder: string, file: string): Promise<Buffer> | Buffer | string {
  if (/\.(?:vtt|txt)$/.test(file)) return readFile(join(from, file));
  const title = file.replace(/\.\w+$/, '').replaceAll('-', ' ');
  const seed = `${folder.split(/[\\/]/).at(-1)}/${file}`;
  if (file.endsWith('.pdf')) return pdf(['Hafenverbund Nordlicht (fictional)', title, seed]);
  if (file.endsWith('.mp4')) return filmOf(seed);
  if (file.endsWith('.mp3')) return readFile(sound);
  if (file.endsWith('.csv')) return `name,value\n${title},1\n`;
  const format = file.endsWith('.png') ? 'png' : 'jpg';
  if (file.includes('-hoch.')) return tallScale(1000, 17_000);
  if (file.includes('-durchsichtig.')) return darkMarks(1200, 400);
  if (file.includes('-portrait.')) return picture(seed, 1200, 1500, format);
  // Each size of a picture has to be computed; one release has them all.
  return folder.endsWith('all-components')
    ? picture(seed, 1600, 900, format)
    : picture(seed, 1200, 675, format);
}

/** The same six seconds for every film, with a box of its own at the end that players pass over. */
async function filmOf(seed: string): Promise<Buffer> {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + Buffer.byteLength(seed));
  head.write('free', 4);
  return Buffer.concat([await readFile(film), head, Buffer.from(seed)]);
}
