import type { APIRoute } from 'astro';
import { robots } from '../outputs/sitemaps/sitemap-xml.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';
import { sitemapContents } from '../newsroom/pages/machines/sitemap-contents.ts';

export const GET: APIRoute = async () => {
  const { index, isHidden } = sitemapContents(await currentNewsroom());
  return new Response(robots({ sitemaps: [index], isHidden }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
