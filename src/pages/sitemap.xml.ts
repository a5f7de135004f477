import type { APIRoute } from 'astro';
import { sitemapIndex } from '../outputs/sitemaps/sitemap-xml.ts';
import { sitemapFiles } from '../outputs/sitemaps/sitemap-files.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';
import { sitemapContents } from '../newsroom/pages/machines/sitemap-contents.ts';

export const GET: APIRoute = async () => {
  const files = sitemapFiles(sitemapContents(await currentNewsroom()));
  return new Response(sitemapIndex(files.map(({ url, changedAt }) => ({ url, changedAt }))), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
