import type { Manuscript } from '../../manuscript/manuscript.ts';
import { dateOf } from '../../gate/state.ts';
import { feedFormats } from '../../model/address/formats.ts';
import { urlsOf, yearAndMonth } from '../../model/address/urls.ts';

/** First segments of the site that are reserved with everything below them. */
const own = ['_astro', 'admin', 'archive', 'corrections', 'feeds', 'pagefind', 'search'];
const feedNames = Object.values(feedFormats).map(({ file }) => file);
/** Files at the top of every language. */
const tops = ['index.html', 'card.png', ...feedNames];
/** Files at the top of the site only. */
const once =
  /^(?:404\.html|_headers|built\.json|favicon\.\w+|icon-\d+\.png|llms\.txt|robots\.txt|sitemap(?:-[^/]+)?\.xml)$/;

/** The owner of a file of the site: its content file, or `site`. Undefined for a free path. */
export type OwnerOf = (path: string) => string | undefined;

/**
 * The owners of all files of the built site, including releases as at their lift. Paths are those of files, without the
 * base path of the newsroom and without a leading slash.
 */
export function siteFiles(manuscript: Manuscript): OwnerOf {
  const settings = manuscript.newsroom.facts;
  if (!settings) return () => undefined;
  const { languages } = settings;
  const urls = urlsOf({ ...settings, url: new URL(settings.url).origin });
  /** Folders with a single owner of all files. */
  const folders = new Map<string, string>();
  const files = new Map<string, string>();
  const folder = (address: string, owner: string) => folders.set(address.slice(1), owner);
  const page = (address: string, owner: string) => files.set(`${address.slice(1)}index.html`, owner);
  for (const language of languages) {
    const top = urls.front(language).slice(1);
    for (const name of tops) files.set(`${top}${name}`, 'site');
    for (const segment of own) folders.set(`${top}${segment}/`, 'site');
    page(urls.topics(language), 'site');
    for (const [id, { file }] of manuscript.topics) folder(urls.topic(language, id), file);
    for (const [id, { file }] of manuscript.organisations) folder(urls.organisation(language, id), file);
    for (const [id, { file }] of manuscript.people) folder(urls.person(language, id), file);
    for (const { folder: name, texts } of manuscript.pages)
      for (const { facts, file } of texts) page(urls.page(language, facts?.address ?? name), file);
    for (const { folder: name, texts } of manuscript.releases) {
      const first = texts.find(({ facts }) => facts);
      if (!first?.facts) continue;
      const address = urls.release(language, { folder: name, publishedAt: first.facts.publishedAt });
      folder(address, first.file);
      // The archive lists a release under the month of its lift, whatever its address says.
      const [year, month] = yearAndMonth(dateOf(first.facts), settings.timeZone);
      page(urls.year(language, year), 'site');
      page(urls.month(language, year, month), 'site');
    }
  }
  return (path) => {
    if (once.test(path)) return 'site';
    const steps = path.split('/');
    const above = steps.map((_, end) => steps.slice(0, end).join('/'));
    const inside = above.map((name) => folders.get(`${name}/`)).find((owner) => owner !== undefined);
    // A file of the site cannot be a folder of another address.
    return (
      inside ?? files.get(path) ?? above.map((name) => files.get(name)).find((owner) => owner !== undefined)
    );
  };
}
