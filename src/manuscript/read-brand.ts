import { basename, join } from 'node:path';
import { type Brand, brandSchema } from '../schema/brand/brand.ts';
import { typefaceOf } from '../model/brand/typeface-file.ts';
import { type Beside, extensionOf, readBeside } from './file-beside.ts';
import { filesIn, kindAt, type ReadOnce } from './files.ts';
import { brandFormats } from './formats.ts';
import type { KeptReadings } from './kept/kept-readings.ts';
import type { Filed } from './manuscript.ts';
import type { Written } from './parsed-file.ts';
import { readData } from './prose.ts';
import { readLogo } from './read-logo.ts';

/** `brand.yaml` in the content, and the files in the folder `brand/` beside it, by their composed names. */
export type BrandRead = { brand: Filed<Written<Brand>> | undefined; brandFiles: Map<string, Beside> };

const brandKind = { collection: 'brand', schema: brandSchema };

/** A logo, or a typeface with what keeps pages from being set in it. */
const readBrandFile = (path: string, readings?: KeptReadings): Promise<Beside> =>
  extensionOf(path) === 'woff2'
    ? readBeside(path, readings, { way: 'typeface', read: withFlaw })
    : readLogo(path, readings);

function withFlaw(beside: Beside, bytes: Buffer): Promise<Beside> {
  const found = typefaceOf(bytes);
  return Promise.resolve(typeof found === 'string' ? { ...beside, typeface: found } : beside);
}

/** Reads how the newsroom looks. Without the file it looks like the house. */
export async function readBrand(
  content: string,
  once: ReadOnce,
  readings?: KeptReadings,
): Promise<BrandRead> {
  const brandFiles: BrandRead['brandFiles'] = new Map();
  const folder = join(content, 'brand');
  for (const name of filesIn(folder))
    if (brandFormats.includes(extensionOf(name)))
      brandFiles.set(
        name.normalize('NFC'),
        await once.of(folder, name, (path) => readBrandFile(path, readings)),
      );
  if (kindAt(join(content, 'brand.yaml')) !== 'file') return { brand: undefined, brandFiles };
  const written = await once.of(content, 'brand.yaml', (path) => readData(path, brandKind, readings));
  return { brand: { ...written, file: `${basename(content)}/brand.yaml` }, brandFiles };
}
