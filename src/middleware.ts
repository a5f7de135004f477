import { defineMiddleware } from 'astro:middleware';
import { withoutReloads } from './desk/without-reloads.ts';
import { withOwnPolicy } from './outputs/page-policy.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(import.meta.env.DEV ? withoutReloads(html) : withOwnPolicy(html), response);
});
