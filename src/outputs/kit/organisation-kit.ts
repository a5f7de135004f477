import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { OrganisationKitSource } from '../../queries/organisation-kit.ts';
import { kept } from '../kept.ts';
import { kitKey, type KitSize, sizeOf } from './kit-size.ts';
import type { KitFile } from './manifest.ts';
import { packed } from './packed.ts';
import { textFile } from './text-file.ts';

/** The kit of an organisation as a ZIP: its logos as they are, its self-portrait in every language, short and long. */
export function organisationKit(
  cache: string,
  source: OrganisationKitSource,
): Promise<Uint8Array<ArrayBuffer>> {
  const digests = source.files.map(({ name, digest }) => [name, digest]);
  const key = kitKey(source.id, source.texts, source.since, digests);
  return kept(join(cache, 'kits'), `${key}.zip`, () => pack(source));
}

/** How large the kit of an organisation is and how many files are in it. */
export const organisationKitSize = async (cache: string, source: OrganisationKitSource): Promise<KitSize> =>
  sizeOf(await organisationKit(cache, source));

async function pack({ id, guid, since, texts, files }: OrganisationKitSource): Promise<Uint8Array> {
  const logos = files.map(async ({ name, read }): Promise<KitFile> => ({
    name: `logos/${name}`,
    bytes: await read(),
    mediaType: lookup(name) ?? 'application/octet-stream',
    role: 'logo',
  }));
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
  return packed(id, [...(await Promise.all(logos)), ...portraits], {
    guid,
    address: texts[0]?.page ?? '',
    version: 1,
    publishedAt: since,
    changedAt: since,
    languages: texts.map(({ language }) => language),
  });
}
