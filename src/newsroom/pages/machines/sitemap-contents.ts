import { once } from '../../store/once.ts';
import { newsPages, sitePages } from './sitemap-pages.ts';

/** The content of all sitemaps: the pages of each language, and the news of the last days at `now`. */
export const sitemapContents = once((newsroom) => {
  const { urls, languages, demo, now } = newsroom;
  return {
    now,
    isHidden: demo,
    news: newsPages(newsroom),
    languages: languages.map((language) => ({ language, pages: sitePages(newsroom, language) })),
    address: (name: string) => urls.absolute(urls.sitemap(name)),
    index: urls.absolute(urls.sitemap()),
  };
});
export type SitemapContents = ReturnType<typeof sitemapContents>;
