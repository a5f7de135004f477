import type { AstroIntegration } from 'astro';
import { atOneInstant, isGiven } from '../clock.ts';

/**
 * Lets the clock run in development: every request has its own instant. The server caches its routes until the content
 * changes, but a text that becomes due adds routes without a change. So this clears the cache as Astro does after a
 * change:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/content/vite-plugin-content-virtual-mod.ts
 */
export function runningClock(): AstroIntegration {
  return {
    name: 'depesche:clock',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (isGiven) return;
        server.middlewares.use((_request, _response, next) => {
          for (const name of ['ssr', 'prerender'])
            server.environments[name]?.hot.send('astro:content-changed', {});
          atOneInstant(next);
        });
      },
    },
  };
}
