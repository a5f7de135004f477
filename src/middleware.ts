import { defineMiddleware } from 'astro:middleware';
import { withOwnPolicy } from './outputs/page-policy.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withOwnPolicy(await response.text()), response);
});
