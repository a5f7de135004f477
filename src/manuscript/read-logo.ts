import { readFile } from 'node:fs/promises';
import { groundFor } from '../model/picture/ground.ts';
import { type Beside, readBeside } from './file-beside.ts';
import { smallPixels } from './small-pixels.ts';

/** Far more pixels than any logo has: nobody should wait for them, and the check refuses pictures with many more. */
const most = 50_000_000;

/** A logo, with the ground on which it can be seen, if it is transparent. Pages show the file as it is. */
export async function readLogo(path: string): Promise<Beside> {
  const beside = await readBeside(path);
  const { picture } = beside;
  if (!picture || picture.width * picture.height > most) return beside;
  const ground = await smallPixels(await readFile(path)).then(groundFor, () => undefined);
  return ground ? { ...beside, picture: { ...picture, ground } } : beside;
}
