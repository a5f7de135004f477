import type { APIRoute } from 'astro';
import { llms } from '../outputs/sitemaps/llms.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';
import { llmsIndex } from '../newsroom/pages/machines/llms.ts';

export const GET: APIRoute = async () =>
  new Response(llms(llmsIndex(await currentNewsroom())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
