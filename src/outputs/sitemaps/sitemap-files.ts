import { newest } from '../../model/text/newest.ts';
import type { SitemapContents } from '../../newsroom/pages/machines/sitemap-contents.ts';
import { newsSitemap, sitemap, sitemapParts } from './sitemap-xml.ts';

/** A sitemap by the name in its address. `changedAt` is the last change of its pages. */
export type SitemapFile = { name: string; url: string; changedAt?: Date | undefined; xml: string };

/** Every sitemap of the newsroom: one for each language, more for many pages, and the news. */
export function sitemapFiles({ now, news, languages, address, isHidden }: SitemapContents): SitemapFile[] {
  if (isHidden) return [];
  const pages = languages.flatMap(({ language, pages: all }) =>
    sitemapParts(all).map((part, index): SitemapFile => {
      const name = index === 0 ? language : `${language}-${index + 1}`;
      return {
        name,
        url: address(name),
        changedAt: newestOf(part.map(({ changedAt }) => changedAt)),
        xml: sitemap(part),
      };
    }),
  );
  const fresh: SitemapFile = {
    name: 'news',
    url: address('news'),
    changedAt: newestOf(news.releases.map(({ publishedAt }) => publishedAt)),
    xml: newsSitemap(news.releases, news.newsroom, now),
  };
  return [...pages, fresh];
}

const newestOf = (dates: readonly (Date | undefined)[]): Date | undefined =>
  newest(dates.flatMap((date) => date?.getTime() ?? []));
