import type { APIRoute } from 'astro';
import { opml } from '../../../outputs/feeds/opml.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';
import { subscriptionList } from '../../../newsroom/pages/feeds-page.ts';

export const GET: APIRoute = async () =>
  new Response(opml(subscriptionList(await currentNewsroom(), undefined)), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
