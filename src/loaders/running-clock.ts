import type { AstroIntegration } from 'astro';
import { atOneInstant, isGiven } from '../clock.ts';

/**
 * Lets the clock run in development: every request is answered at an instant of its own. The server keeps which pages
 * there are until the content changes, but what becomes due has pages without a change; so it is told to forget them,
 * as Astro does after a change:
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
