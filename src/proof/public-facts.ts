import { readFileSync } from 'node:fs';
import { formerFile } from '../model/address/former-address.ts';
import { slugOf, yearAndMonth } from '../model/address/urls.ts';
import { isMap } from '../manuscript/yaml/yaml-map.ts';
import { besideFiles, openFiles, openPortraits } from './secrets/held-files.ts';
import { filesNamed, type JudgedText, type Judgement, listOf } from './judging/judgement.ts';
import type { RawFile } from './judging/raw-content.ts';
import type { Reached } from './judging/reached.ts';
import { type Spoken, spokenBy } from './judging/spoken.ts';
import { liftWritten } from './judging/standing.ts';

/** A file of the content, by the digest of its bytes. Pictures are shipped with other metadata. */
export type Original = { digest: string; read: () => Uint8Array };

/** The public part of a content folder at an instant, as far as it decides which files a site may have. */
export type PublicFacts = {
  languages: readonly string[];
  /** `2026/07/slug` → the files that its public texts name. */
  releases: Map<string, Map<string, Original>>;
  /** The years and months of releases, `2026` and `2026/07`. */
  periods: Set<string>;
  /** Absolute paths of all pictures that public texts, organisations and people name. */
  pictures: Set<string>;
  reached: Reached;
  /** Organisation → its logos by name. */
  logos: Map<string, Map<string, Original>>;
  /** Person → their portrait by name. */
  portraits: Map<string, Map<string, Original>>;
  spoken: Spoken;
  /** The logos in the page head by name. */
  brand: Map<string, Original>;
  pages: Set<string>;
  former: Set<string>;
  feeds: Set<string>;
};

/** `2026/07/slug` */
export const addressOf = ({ text, shown }: JudgedText, { moment }: Judgement): string =>
  [...yearAndMonth(String(shown['publishedAt']).trim(), moment.timeZone), slugOf(text.id)].join('/');

/** The files that a site has at the former addresses of a text. One that only a rule can lead on has none. */
export function formerFilesOf({ shown }: JudgedText): string[] {
  return listOf(shown['redirects']).flatMap((address) => {
    try {
      return formerFile(address) ?? [];
    } catch {
      return [];
    }
  });
}

/** Derived from the judgement of the raw files alone, without the store and the newsroom, whose work the proof judges. */
export function publicFacts(judgement: Judgement): PublicFacts {
  const { content, languages, settings, reached } = judgement;
  const texts = judgement.texts.filter(({ isPublic }) => isPublic);
  const releases: PublicFacts['releases'] = new Map();
  const addresses = new Map(texts.map((text) => [text.text.id, addressOf(text, judgement)]));
  for (const address of addresses.values()) releases.set(address, new Map());
  const open = openFiles(judgement);
  const pictures = new Set<string>();
  for (const { folder, file } of besideFiles(judgement)) {
    const address = addresses.get(folder);
    if (address === undefined || !open.has(`${folder}/${file.name}`)) continue;
    releases.get(address)?.set(file.name, originalOf(file));
    pictures.add(file.path);
  }
  const portraits: PublicFacts['portraits'] = new Map();
  for (const [person, name] of openPortraits(judgement))
    for (const file of content.portraits.filter((one) => one.name === name)) {
      portraits.set(person, new Map([[name, originalOf(file)]]));
      pictures.add(file.path);
    }
  // Lists are by the month of the lift, addresses by that of `publishedAt`.
  const months = texts.map(({ shown }) =>
    yearAndMonth(new Date(liftWritten(shown) ?? NaN).toISOString(), judgement.moment.timeZone).join('/'),
  );
  return {
    languages,
    releases,
    periods: new Set(months.flatMap((month) => [month.slice(0, 4), month])),
    pictures,
    reached,
    logos: new Map([...reached.organisations].map((id) => [id, logosOf(judgement, id)])),
    portraits,
    spoken: spokenBy(judgement),
    brand: brandLogos(judgement),
    pages: new Set(
      content.pages.map(({ id, data }) =>
        typeof data?.['address'] === 'string' ? data['address'].trim() : id,
      ),
    ),
    former: new Set(texts.flatMap(formerFilesOf)),
    feeds: new Set(
      (Array.isArray(settings['feeds']) ? settings['feeds'] : []).flatMap((feed: unknown) =>
        isMap(feed) ? [String(feed['id']).trim()] : [],
      ),
    ),
  };
}

const originalOf = ({ digest, path }: RawFile): Original => ({ digest, read: () => readFileSync(path) });

function brandLogos({ content }: Judgement): Map<string, Original> {
  const logo = content.brand?.data?.['logo'];
  const named = new Set(isMap(logo) ? Object.values(logo).map(String) : []);
  return new Map(
    content.brandFiles.flatMap((file) =>
      named.has(`./brand/${file.name}`) ? [[file.name, originalOf(file)] as const] : [],
    ),
  );
}

function logosOf({ content, entities }: Judgement, id: string): Map<string, Original> {
  const found = entities.find(({ subject, sheet }) => subject === 'organisations' && sheet.id === id);
  const names = new Set(filesNamed(found?.facts.begun));
  return new Map(
    content.logos.flatMap((logo) => (names.has(logo.name) ? [[logo.name, originalOf(logo)]] : [])),
  );
}
