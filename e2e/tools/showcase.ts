import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brands, writeBrand } from '../brands/brands.ts';
import { writeFrench } from '../newsroom/french.ts';
import { writePast } from '../newsroom/history.ts';
import { writeNewsroom } from '../newsroom/write.ts';

/** The release whose embargo ends while one watches, and after how many milliseconds. */
const held = '2026-07-10-verborgen-harbour';
const watched = 5 * 60_000;

/** Writes the fictional newsroom with its past and a brand into a folder: what a visitor sees who weighs Depesche. */
export async function writeShowcase([folder = '']: string[]): Promise<number> {
  await writeNewsroom(folder, { releases: 24 });
  // Its correction has a day on which the clock of the tests stands still.
  await rm(join(folder, 'releases', '2026-06-30-mussel-monitoring'), { recursive: true });
  // The tests search for its words where nobody may find them; by now they would be public.
  await rm(join(folder, 'releases', '2026-07-16-secret-shipyard'), { recursive: true });
  const brand = brands.find(({ name }) => name === 'showcase');
  if (brand) await writeBrand(folder, brand);
  await writeFrench(folder);
  writePast(folder);
  const lift = new Date(Date.now() + watched).toISOString().replace(/\.\d+/, '');
  for (const language of ['de', 'en']) {
    const file = join(folder, 'releases', held, `index.${language}.mdx`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^( *(?:publishedAt|until):) .*$/gm, `$1 ${lift}`));
  }
  console.log(`The embargo of ${held} ends at ${lift}.`);
  return 0;
}
