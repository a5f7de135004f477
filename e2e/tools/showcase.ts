import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brands, writeBrand } from '../brands/brands.ts';
import { writeFrench } from '../newsroom/french.ts';
import { writePast } from '../newsroom/history.ts';
import { writeNewsroom } from '../newsroom/write.ts';

/** The release whose embargo ends while one watches, and after how many milliseconds. */
const held = '2026-07-10-verborgen-harbour';
const watched = 5 * 60_000;

/** The files that name it. */
const naming = [
  'organisations/silbermoewe-schifffahrt.yaml',
  ...['de', 'en', 'ko'].map((language) => `releases/2026-07-16-secret-shipyard/index.${language}.mdx`),
];

/** Releases that only tests need: one speaks of their clock, one has a correction on a day on which it stands still. */
const ofTests = ['2026-06-30-mussel-monitoring', '2026-07-15-noon-signal'];

/** Writes the fictional newsroom in four languages with a brand, its best picture first. */
export async function writeShown(folder: string, name: string): Promise<void> {
  await writeNewsroom(folder, { releases: 24 });
  for (const release of ofTests) await rm(join(folder, 'releases', release), { recursive: true });
  const brand = brands.find((one) => one.name === name);
  if (!brand) throw new Error(`There is no brand ${name}.`);
  await writeBrand(folder, brand);
  await writeFrench(folder);
  await appendFile(join(folder, 'newsroom.yaml'), 'front:\n  lead: 2026-07-07-hydrogen-barge\n');
}

/** Writes the showcase with its past into a folder: what a visitor sees who weighs Depesche. */
export async function writeShowcase([folder = '']: string[]): Promise<number> {
  await writeShown(folder, 'showcase');
  const lift = await holdUntil(folder, new Date(Date.now() + watched));
  writePast(folder);
  console.log(`The embargo of ${held} ends at ${lift}.`);
  return 0;
}

/** Puts the release under an embargo to an instant, in a folder of that day: it has never been at another address. */
async function holdUntil(folder: string, instant: Date): Promise<string> {
  const lift = instant.toISOString().replace(/\.\d+/, '');
  const to = join(folder, 'releases', `${lift.slice(0, 10)}-hidden-basin`);
  await rename(join(folder, 'releases', held), to);
  for (const language of ['de', 'en']) {
    const file = join(to, `index.${language}.mdx`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^( *(?:publishedAt|until):) .*$/gm, `$1 ${lift}`));
  }
  for (const name of naming) {
    const file = join(folder, name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(held, basename(to)));
  }
  return lift;
}
