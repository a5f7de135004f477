import type { APIRoute } from 'astro';
import { llms } from '../outputs/sitemaps/llms.ts';
import { llmsIndex } from '../newsroom/pages/llms.ts';

export const GET: APIRoute = async () =>
  new Response(llms(await llmsIndex()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
