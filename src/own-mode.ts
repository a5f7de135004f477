import type { AstroIntegration } from 'astro';

/**
 * Makes a build a build and a development server one, whatever `NODE_ENV` says in the shell: servers and containers have
 * it set to `production`, and there Astro sets up no integration of a development server, so that the desk would have no
 * door and everybody on the machine could read held-back texts:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/vite-plugin-integrations-container/index.ts
 */
export function ownMode(): AstroIntegration {
  return {
    name: 'depesche:mode',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') process.env['NODE_ENV'] = 'development';
        if (command === 'build') process.env['NODE_ENV'] = 'production';
      },
    },
  };
}
