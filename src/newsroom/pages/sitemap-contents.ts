import { instant } from '../../clock.ts';
import { newsroom } from '../store/newsroom.ts';
import { once } from '../store/once.ts';
import { newsPages, sitePages } from './sitemap.ts';

/** What all sitemaps together say: the pages of each language, and the news of the last days at `now`. */
export const sitemapContents = once(async () => {
  const { urls, languages, demo } = await newsroom();
  return {
    now: instant(),
    isHidden: demo,
    news: await newsPages(),
    languages: await Promise.all(
      languages.map(async (language) => ({ language, pages: await sitePages(language) })),
    ),
    address: (name: string) => urls.absolute(urls.sitemap(name)),
    index: urls.absolute(urls.sitemap()),
  };
});
export type SitemapContents = Awaited<ReturnType<typeof sitemapContents>>;
