import { x } from 'xastscript';
import { newsHours } from '../../model/life/news.ts';
import type { SiteFilm, SitePage } from '../../newsroom/pages/machines/sitemap-pages.ts';
import { xmlDocument } from '../../model/text/xml.ts';

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The largest number of pages in a sitemap, and of its bytes before compression: https://www.sitemaps.org/protocol.html */
const mostPages = 50_000;
const mostBytes = 50 * 1024 * 1024;
/** And in the news sitemap: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const mostNews = 1000;

/** Splits pages into sitemaps. There is always a first one. */
export function sitemapParts(pages: readonly SitePage[]): SitePage[][] {
  let part: SitePage[] = [];
  const parts = [part];
  let bytes = around;
  for (const page of pages) {
    const weight = weightOf(page);
    if (part.length === mostPages || bytes + weight > mostBytes) {
      part = [];
      parts.push(part);
      bytes = around;
    }
    part.push(page);
    bytes += weight;
  }
  return parts;
}

/** More bytes than an address has around it in a sitemap, and than a sitemap has around its pages. */
const around = 400;

/** The bytes of a page in a sitemap, or a few more. */
const weightOf = ({ url, alternates, images, films = [] }: SitePage): number =>
  [url, ...alternates.map((one) => one.url), ...images, ...films.flatMap(textsOf)].reduce(
    (sum, address) => sum + Buffer.byteLength(address.replaceAll('&', '&amp;')) + 90,
    around,
  );

/**
 * A sitemap with the date of the last change if known, the other languages of a page, its pictures and films. It has no
 * priority and no frequency, which would be guesses.
 * @throws RangeError above 50,000 pages
 */
export function sitemap(pages: readonly SitePage[]): string {
  if (pages.length > mostPages) throw new RangeError(`A sitemap names ${mostPages} pages at most.`);
  const namespaces = {
    xmlns,
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
    ...(pages.some(({ films = [] }) => films.length > 0) && {
      'xmlns:video': 'http://www.google.com/schemas/sitemap-video/1.1',
    }),
  };
  return xmlDocument(x('urlset', namespaces, pages.map(page)));
}

const textsOf = ({ url, poster, title, summary }: SiteFilm) => [url, poster, title, summary];

const page = ({ url, changedAt, alternates, images, films = [] }: SitePage) =>
  x('url', [
    x('loc', url),
    ...lastmod(changedAt),
    ...alternates.map(({ language, url: href }) =>
      x('xhtml:link', { rel: 'alternate', hreflang: language, href }),
    ),
    ...images.map((image) => x('image:image', [x('image:loc', image)])),
    ...films.map(film),
  ]);

/** In the order that the schema demands: https://www.google.com/schemas/sitemap-video/1.1/sitemap-video.xsd */
const film = ({ url, title, summary, poster, duration }: SiteFilm) =>
  x('video:video', [
    x('video:thumbnail_loc', poster),
    x('video:title', title),
    x('video:description', summary),
    x('video:content_loc', url),
    ...(duration > 0 ? [x('video:duration', String(Math.max(1, Math.round(duration))))] : []),
  ]);

const lastmod = (changedAt: Date | undefined) =>
  changedAt ? [x('lastmod', changedAt.toISOString().replace('.000Z', 'Z'))] : [];

/** The index of all sitemaps. */
export function sitemapIndex(parts: readonly { url: string; changedAt?: Date | undefined }[]): string {
  const entries = parts.map(({ url, changedAt }) => x('sitemap', [x('loc', url), ...lastmod(changedAt)]));
  return xmlDocument(x('sitemapindex', { xmlns }, entries));
}

export type NewsPage = { url: string; title: string; language: string; publishedAt: Date };

/** The releases of the 48 hours before `now`, newest first. Empty on a day without news. */
export function newsSitemap(releases: readonly NewsPage[], newsroom: string, now: Date): string {
  const since = now.getTime() - newsHours * 3_600_000;
  const fresh = releases
    .filter(({ publishedAt }) => publishedAt.getTime() > since && publishedAt <= now)
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
    .slice(0, mostNews);
  const namespaces = { xmlns, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };
  const entries = fresh.map(({ url, title, language, publishedAt }) =>
    x('url', [
      x('loc', url),
      x('news:news', [
        x('news:publication', [x('news:name', newsroom), x('news:language', newsLanguage(language))]),
        x('news:publication_date', publishedAt.toISOString().replace('.000Z', 'Z')),
        x('news:title', title),
      ]),
    ]),
  );
  return xmlDocument(x('urlset', namespaces, entries));
}

/** Two or three letters, and two exceptions for Chinese. */
function newsLanguage(language: string): string {
  const { language: code, region, script } = new Intl.Locale(language).maximize();
  if (code !== 'zh') return code;
  return region === 'TW' || script === 'Hant' ? 'zh-tw' : 'zh-cn';
}

/** Crawling is always allowed, because a crawler must read a page to find its `noindex`. */
export function robots({ sitemaps, isHidden }: { sitemaps: readonly string[]; isHidden: boolean }): string {
  const lines = ['User-agent: *', 'Disallow:', ''];
  return [...lines, ...(isHidden ? [] : sitemaps.map((url) => `Sitemap: ${url}`)), ''].join('\n');
}
