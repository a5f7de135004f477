import { groundFor } from '../model/picture/ground.ts';
import { type Beside, readBeside } from './file-beside.ts';
import type { KeptReadings } from './kept/kept-readings.ts';
import { smallPixels } from './small-pixels.ts';

/** Far more pixels than any logo has: nobody should wait for them, and the check refuses pictures with many more. */
const most = 50_000_000;

/** A logo, with the ground on which it can be seen, if it is transparent. Pages show the file as it is. */
export const readLogo = (path: string, readings?: KeptReadings): Promise<Beside> =>
  readBeside(path, readings, { way: 'logo', read: withGround });

async function withGround(beside: Beside, bytes: Buffer): Promise<Beside> {
  const { picture } = beside;
  if (!picture || picture.width * picture.height > most) return beside;
  const pixels = await smallPixels(bytes).catch(() => undefined);
  if (!pixels) return { ...beside, isRefused: true };
  const ground = groundFor(pixels);
  return ground ? { ...beside, picture: { ...picture, ground } } : beside;
}
