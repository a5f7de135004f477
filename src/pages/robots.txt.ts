import type { APIRoute } from 'astro';
import { robots } from '../outputs/sitemaps/sitemaps.ts';
import { sitemapContents } from '../newsroom/pages/sitemap-contents.ts';

export const GET: APIRoute = async () => {
  const { index, isHidden } = await sitemapContents();
  return new Response(robots({ sitemaps: [index], isHidden }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
