import { feedFormatNames, feedFormats } from '../model/address/formats.ts';
import { reservedFiles } from '../model/address/urls.ts';
import type { Original, PublicFacts } from './public-facts.ts';
import { isOfVerify, type ShippedSite } from './genuine/verify-index.ts';
import { isOfPictureDesk } from './pictures/desk-pages.ts';
import { isSamePicture } from './same-picture.ts';

/** The kind of public thing that accounts for a shipped file. `entity` is an organisation, a person, a topic or a fact. */
export type Owner = 'release' | 'entity' | 'settings' | 'code';

/** A shipped file. `name` is its path, `digest` that of its bytes, which are read from the disk when they are asked for. */
type Shipped = { name: string; bytes: Uint8Array; digest: string };

/** The origin of files that cannot be told from their address. */
export type Sources = {
  /** Shipped path of a derived picture → absolute path of its original, as Astro has made it. */
  derived: ReadonlyMap<string, string>;
  /** Path in `public/` → digest of its bytes. */
  placed: ReadonlyMap<string, string>;
  /** The digests of files that may be shipped although nobody can read them → the file that says so. */
  mayBeUnread?: ReadonlyMap<string, string>;
  /** The whole site, for files that name others. Without it none is known. */
  site?: ShippedSite;
};

const nothingShipped: ShippedSite = { has: () => false, membersOf: () => new Set() };

const feedFiles = feedFormatNames.map((format) => feedFormats[format].file);
const siteFiles = [
  '404.html',
  'favicon.svg',
  'built.json',
  'robots.txt',
  'llms.txt',
  'licences.txt',
  'trust.txt',
  'SHA256SUMS.txt',
  'SHA256SUMS.txt.sig',
  '_redirects',
];
const listFolders = [
  'admin',
  'archive',
  'search',
  'contact',
  'corrections',
  'feeds',
  'topics',
  'places',
  'organisations',
  'people',
];
const siteFile = /^(?:icon-\d+\.png|sitemap(?:-[\w-]+)?\.xml)$/;
const codeFile = /\.(?:js|css|woff2|wasm)$/;
const listFile = ['index.html', 'feeds.opml', 'feed.css', 'card.png', ...feedFiles];

/**
 * The owner of a shipped file. Undefined if nothing public accounts for it. `addresses` are those that a record of the
 * search names.
 */
export function ownerOf(
  file: Shipped,
  facts: PublicFacts,
  sources: Sources,
  addresses: readonly string[] = [],
): Owner | undefined {
  const { name, digest } = file;
  if (sources.placed.has(name)) return sources.placed.get(name) === digest ? 'settings' : undefined;
  if (facts.former.has(name)) return 'release';
  const all = name.split('/');
  if (all[0] === '_astro') return ownerOfAsset(file, facts, sources);
  if (all[0] === 'pagefind') return ownerOfIndex(name, addresses, facts);
  const [first = ''] = all;
  const isLater = facts.languages.indexOf(first) > 0;
  const path = isLater ? all.slice(1) : all;
  const [head = '', ...rest] = path;
  if (/^\d{4}$/.test(head)) return ownerOfDated(path, file, facts);
  if (!rest.length) return isSiteFile(head) ? 'settings' : undefined;
  const [id = '', ...last] = rest;
  if (head === 'people' && id === 'languages')
    return last.length === 2 && facts.spoken.languages.has(last[0] ?? '') && last[1] === 'index.html'
      ? 'settings'
      : undefined;
  const isEntity =
    (head === 'topics' || head === 'places' || head === 'organisations' || head === 'people') &&
    last.length > 0;
  if (isEntity) return ownerOfEntity(head, id, last.join('/'), file, facts);
  if (head === 'brand' && !isLater)
    return isMadeFrom(facts.brand.get(rest.join('/')), file) ? 'settings' : undefined;
  if (head === 'facts' && facts.reached.facts.size > 0)
    return /^(?:index\.html|facts\.(?:json|csv))$/.test(rest.join('/')) ? 'entity' : undefined;
  if (head === 'calendar') return ownerOfCalendar(rest.join('/'), facts);
  if (facts.pages.has(head)) return rest.join('/') === 'index.html' ? 'settings' : undefined;
  if (head === 'verify') {
    const isOwn = isLater
      ? rest.join('/') === 'index.html'
      : isOfVerify(rest.join('/'), file.bytes, sources.site ?? nothingShipped);
    return isOwn ? 'settings' : undefined;
  }
  if (head === 'pictures') return isOfPictureDesk(rest.join('/'), facts) ? 'settings' : undefined;
  if (!listFolders.includes(head)) return undefined;
  return isList(head, rest, facts) ? 'settings' : undefined;
}

const isSiteFile = (name: string) =>
  siteFiles.includes(name) || siteFile.test(name) || listFile.includes(name);

/** Whether this is a page of a list, or one of its feeds. */
function isList(head: string, rest: readonly string[], { feeds }: PublicFacts): boolean {
  const file = rest.at(-1) ?? '';
  const folder = rest.slice(0, -1).join('/');
  if (head === 'admin' && folder === '') return file === 'index.html' || /^[a-z]{2}\.json$/.test(file);
  if (!listFile.includes(file)) return false;
  if (folder === '' || folder === 'all') return true;
  const [, query = ''] = /^queries\/([^/]+)$/.exec(folder) ?? [];
  if (head === 'feeds') return /^archive\/\d+$/.test(folder) || feeds.has(query);
  return /^\d+$/.test(folder);
}

/** `2026/index.html`, `2026/07/index.html`, `2026/07/slug/…` */
function ownerOfDated(
  path: readonly string[],
  shipped: Shipped,
  { releases, periods }: PublicFacts,
): Owner | undefined {
  const [year = '', month = '', slug = '', ...rest] = path;
  const file = path.at(-1) ?? '';
  if (path.length < 4) {
    return file === 'index.html' && periods.has(path.slice(0, -1).join('/')) ? 'release' : undefined;
  }
  const files = releases.get(`${year}/${month}/${slug}`);
  if (!files) return undefined;
  if (/^(?:cite|versions)\/index\.html$/.test(rest.join('/'))) return 'release';
  if (rest.length !== 1) return undefined;
  return reservedFiles.includes(file) || isMadeFrom(files.get(file), shipped) ? 'release' : undefined;
}

function ownerOfEntity(
  collection: 'topics' | 'places' | 'organisations' | 'people',
  id: string,
  file: string,
  shipped: Shipped,
  { reached, logos, portraits, spoken }: PublicFacts,
): Owner | undefined {
  if (!reached[collection].has(id)) return undefined;
  if (collection === 'organisations' && isMadeFrom(logos.get(id)?.get(file), shipped)) return 'entity';
  if (collection === 'people' && isMadeFrom(portraits.get(id)?.get(file), shipped)) return 'entity';
  if (collection === 'topics' && /^people\/(?:index\.html|rss\.xml)$/.test(file))
    return spoken.topics.has(id) ? 'entity' : undefined;
  const isOwn = [...listFile, 'press-kit.zip', 'contact.vcf', 'calendar.ics'].includes(
    file.replace(/^\d+\//, ''),
  );
  return isOwn ? 'entity' : undefined;
}

/** Whether a shipped file is an original: the same bytes, or the same picture with other metadata. */
const isMadeFrom = (original: Original | undefined, file: Shipped): boolean =>
  original !== undefined && (original.digest === file.digest || isSamePicture(file.bytes, original.read()));

/** Astro's own folder. It holds code, and pictures made from an original. An original itself would tell its metadata. */
function ownerOfAsset({ name }: Shipped, { pictures }: PublicFacts, { derived }: Sources): Owner | undefined {
  if (codeFile.test(name)) return 'code';
  const original = derived.get(name);
  return original !== undefined && pictures.has(original) ? 'release' : undefined;
}

/** `index.html`, `calendar.ics`, and `date-<id>.ics` of a date of its own. */
function ownerOfCalendar(file: string, { reached }: PublicFacts): Owner | undefined {
  if (file === 'index.html' || file === 'calendar.ics') return 'settings';
  const [, id = ''] = /^date-([^/]+)\.ics$/.exec(file) ?? [];
  return reached.events.has(id) ? 'entity' : undefined;
}

/** The search index. Each fragment names the address of its page. */
function ownerOfIndex(name: string, addresses: readonly string[], facts: PublicFacts): Owner | undefined {
  const { releases, languages } = facts;
  if (!languages.includes(name.split('/')[1] ?? '')) return undefined;
  if (!name.endsWith('.pf_fragment')) return 'code';
  const [address = ''] = addresses;
  const [, release = ''] = /^\/(?:[A-Za-z-]+\/)?(\d{4}\/\d\d\/[^/"]+)\/$/.exec(address) ?? [];
  if (addresses.length === 1 && releases.has(release)) return 'release';
  const [, picture = ''] = /^\/(?:[A-Za-z-]+\/)?pictures\/([0-9a-f]{12}\/)$/.exec(address) ?? [];
  return addresses.length === 1 && isOfPictureDesk(`${picture}index.html`, facts) && picture !== ''
    ? 'settings'
    : undefined;
}
