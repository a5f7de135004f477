import { randomBytes } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder } from '../manuscript/content-folder.ts';
import { localWordsIn } from '../i18n/local-words.ts';
import { terminalLanguage } from '../i18n/tool-words.ts';
import type { LocalDesk } from './backend.ts';
import { cmsPlugin, rewording } from './cms-plugin.ts';
import { localDesk } from './local/handler.ts';
import { type Repository, repositoryOf } from './local/repository.ts';

const virtual = 'virtual:local-desk';
/** The path of the local desk's API, below the base path. */
const mount = '__desk';

/**
 * The editors' desk at `/admin/`. `isOpen` is true if the settings name a host for the public site. In development the
 * desk works on the repository of this machine. No build contains that part.
 */
export function desk(isOpen: boolean): AstroIntegration {
  const words = localWordsIn(terminalLanguage(process.env));
  const token = randomBytes(24).toString('base64url');
  let repository: Repository | undefined;
  let base = '/';
  return {
    name: 'depesche:desk',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        const isLocal = command === 'dev';
        if (isLocal) repository = await repositoryOf(contentFolder);
        if (isLocal && !repository) logger.warn(words.noRepository);
        const local: LocalDesk | undefined = repository && {
          address: `${base}${mount}`,
          branch: repository.branch,
          folder: repository.folder,
          token,
        };
        updateConfig({
          vite: {
            plugins: [cmsPlugin(isOpen || isLocal), told(local)],
            ...(isLocal && {
              optimizeDeps: { include: [...early], rolldownOptions: { plugins: [rewording] } },
            }),
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!repository) return;
        const answer = localDesk(repository, token, words);
        for (const path of new Set([`/${mount}`, `${base}${mount}`]))
          server.middlewares.use(path, (request, response) => void answer(request, response));
        server.httpServer?.once('listening', () => {
          const address = server.httpServer?.address();
          const port = typeof address === 'object' ? address?.port : undefined;
          if (port) logger.info(words.ready(`http://localhost:${port}${base}admin/`));
        });
      },
    },
  };
}

/**
 * Packages of the desk's first file. If Vite found them one by one, each would reload the page while an editor types.
 */
export const early: readonly string[] = [
  '@sveltia/cms',
  'zod',
  'yaml',
  'diff',
  'fastest-levenshtein',
  'github-slugger',
  'html-tag-names',
  'micromark',
  'micromark-extension-gfm',
  'micromark-extension-mdxjs',
  'micromark-extension-mdx-md',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-mdx',
  'mdast-util-to-hast',
  'hast-util-to-string',
  'hast-util-to-text',
  'hastscript',
  'unist-util-visit',
];

/** Passes the local desk's settings to its page. */
function told(local: LocalDesk | undefined): Plugin {
  return {
    name: 'depesche:local-desk',
    resolveId: (source) => (source === virtual ? `\0${virtual}` : null),
    load: (id) => (id === `\0${virtual}` ? `export const localDesk = ${JSON.stringify(local)};` : null),
  };
}
