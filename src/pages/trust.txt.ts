import type { APIRoute } from 'astro';
import { trustTxt } from '../outputs/verify/trust-txt.ts';
import { trustFacts } from '../newsroom/pages/verify/official-addresses.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';

export const GET: APIRoute = async () =>
  new Response(trustTxt(trustFacts(await currentNewsroom())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
