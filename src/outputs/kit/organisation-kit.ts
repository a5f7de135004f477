import { join } from 'node:path';
import type { OrganisationKitSource } from '../../newsroom/release/organisation-kit-source.ts';
import { kept } from '../disk-cache.ts';
import { kitKey, type KitSize, sizeOf } from './kit-size.ts';
import type { KitFile } from './manifest.ts';
import { packed } from './pack-kit.ts';
import { textFile } from './text-file.ts';

/**
 * The kit of an organisation as a ZIP: its logos, and its self-portrait in every language, short and long.
 */
export function organisationKit(
  cache: string,
  source: OrganisationKitSource,
): Promise<Uint8Array<ArrayBuffer>> {
  const digests = source.files.map(({ name, digest }) => [name, digest]);
  const key = kitKey(source.id, source.texts, source.validFrom, digests);
  return kept(join(cache, 'kits'), `${key}.zip`, () => pack(source));
}

/** The size of an organisation's kit and the number of its files. */
export const organisationKitSize = async (cache: string, source: OrganisationKitSource): Promise<KitSize> =>
  sizeOf(await organisationKit(cache, source));

async function pack({ id, guid, validFrom, texts, files }: OrganisationKitSource): Promise<Uint8Array> {
  const logos = files.map(async ({ name, read }): Promise<KitFile> => {
    const { type: mediaType, ...file } = await read();
    return { name: `logos/${name}`, ...file, mediaType, role: 'logo' };
  });
  const portraits = texts.flatMap(({ language, legalName, website, short, long }): KitFile[] =>
    [
      { length: 'short', text: short },
      { length: 'long', text: long },
    ].flatMap(({ length, text }) => {
      if (text === undefined) return [];
      const lines = [legalName, text, website].filter((line) => line !== undefined);
      return [textFile(`text/about-${length}.${language}.txt`, `${lines.join('\n\n')}\n`, 'boilerplate')];
    }),
  );
  const terms = portraits.length > 0 ? [textFile('LICENSE.txt', termsOf(texts), 'terms')] : [];
  const facts = {
    guid,
    address: texts[0]?.page ?? '',
    validFrom,
    languages: texts.map(({ language }) => language),
  };
  return packed(id, [...(await Promise.all(logos)), ...portraits, ...terms], facts, timeOf(validFrom));
}

/** The date of a logo is unknown. */
const timeOf = (validFrom = '1980-01-01') => new Date(`${validFrom}T00:00:00Z`);

/** The terms of use of the self-portrait, in every language. */
const termsOf = (texts: OrganisationKitSource['texts']) =>
  `${texts.map(({ terms, termsUrl }) => [terms, termsUrl].filter(Boolean).join(' ')).join('\n')}\n`;
