import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Beside } from '../manuscript/file-beside.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { formerFile } from '../model/address/redirect-file.ts';
import type { Reach } from '../gate/reach.ts';
import { dateOf, hasText } from '../gate/state.ts';
import { slugOf, yearAndMonth } from '../model/address/urls.ts';
import { filesNamedBy } from '../rules/files-beside.ts';
import { publicTexts, reachOf } from '../gate/public-texts.ts';

/** A file of the content, by the digest of its bytes. Pictures are shipped with other metadata. */
export type Original = { digest: string; read: () => Uint8Array };

/** The public part of a manuscript at an instant, as far as it decides which files a site may have. */
export type PublicFacts = {
  languages: readonly string[];
  /** `2026/07/slug` → the files that its public texts name. */
  releases: Map<string, Map<string, Original>>;
  /** The years and months of releases, `2026` and `2026/07`. */
  periods: Set<string>;
  /** Absolute paths of all pictures that public texts and organisations name. */
  pictures: Set<string>;
  reached: Reach;
  /** Organisation → its logos by name. */
  logos: Map<string, Map<string, Original>>;
  pages: Set<string>;
  former: Set<string>;
  feeds: Set<string>;
};

/** Derived from the content files alone, without the store and the newsroom, whose work the proof judges. */
export function publicFacts(manuscript: Manuscript, now: Date): PublicFacts {
  const { timeZone = 'UTC', languages = [], feeds = [] } = manuscript.newsroom.facts ?? {};
  const folders = new Map(manuscript.releases.map((release) => [release.folder, release]));
  const texts = publicTexts(manuscript, now);
  const releases: PublicFacts['releases'] = new Map();
  const pictures = new Set<string>();
  for (const text of texts) {
    const [year, month] = yearAndMonth(text.facts.publishedAt, timeZone);
    const address = `${year}/${month}/${slugOf(text.folder)}`;
    const files = releases.get(address) ?? new Map<string, Original>();
    for (const { name } of hasText(text.facts, now) ? filesNamedBy(text) : []) {
      const beside = folders.get(text.folder)?.beside.get(name);
      if (!beside) continue;
      files.set(name, originalOf(beside));
      if (beside.picture) pictures.add(resolve(beside.path));
    }
    releases.set(address, files);
  }
  // Lists are by the month of the lift, addresses by that of `publishedAt`.
  const months = texts.map(({ facts }) => yearAndMonth(dateOf(facts), timeZone).join('/'));
  const reached = reachOf(manuscript, now, texts);
  return {
    languages,
    releases,
    periods: new Set(months.flatMap((month) => [month.slice(0, 4), month])),
    pictures,
    reached,
    logos: new Map([...reached.organisations].map((id) => [id, logosOf(manuscript, id)])),
    pages: new Set(
      manuscript.pages.flatMap(({ texts: all }) => all.map(({ facts, folder }) => facts?.address ?? folder)),
    ),
    former: new Set(texts.flatMap(({ facts }) => facts.redirects.map(formerFile))),
    feeds: new Set(feeds.map(({ id }) => id)),
  };
}

const originalOf = ({ digest, path }: Beside): Original => ({ digest, read: () => readFileSync(path) });

function logosOf(manuscript: Manuscript, id: string): Map<string, Original> {
  const logos = manuscript.organisations.get(id)?.facts?.logos ?? [];
  return new Map(
    logos.flatMap(({ file }) => {
      const name = file.replace(/^\.\//, '');
      const logo = manuscript.logos.get(name);
      return logo ? [[name, originalOf(logo)]] : [];
    }),
  );
}
