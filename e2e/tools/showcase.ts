import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brands, writeBrand } from '../brands/brands.ts';
import { writePast } from '../newsroom/history.ts';
import { writeNewsroom } from '../newsroom/write.ts';

/** Writes the fictional newsroom with its past and a brand into a folder: what a visitor sees who weighs Depesche. */
export async function writeShowcase([folder = '']: string[]): Promise<number> {
  await writeNewsroom(folder, { releases: 24 });
  // Its correction has a day on which the clock of the tests stands still.
  await rm(join(folder, 'releases', '2026-06-30-mussel-monitoring'), { recursive: true });
  const brand = brands.find(({ name }) => name === 'showcase');
  if (brand) await writeBrand(folder, brand);
  writePast(folder);
  return 0;
}
