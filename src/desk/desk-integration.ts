import type { Server } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder } from '../manuscript/content-folder.ts';
import { machineLocalWords } from '../i18n/local-words.ts';
import type { LocalDesk } from './backend.ts';
import { cmsPlugin, rewording } from './cms-plugin.ts';
import { behindDoor, Door } from './local/door.ts';
import { draftPath } from './draft/draft-request.ts';
import { forDesk } from './draft/for-desk.ts';
import { localDesk } from './local/handler.ts';
import { errorsOf } from './local/newly-wrong.ts';
import { ownName } from './local/own-name.ts';
import { isOfDesk } from './local/request-guard.ts';
import { specimensPath } from './specimens/specimens-path.ts';
import { overviewPath } from './overview/overview-path.ts';
import { Sessions } from './local/sessions.ts';
import { unwatched } from './local/unwatched.ts';
import { type Repository, repositoryOf } from './local/repository.ts';

const virtual = 'virtual:local-desk';
/** The path of the local desk's API, below the base path. */
const mount = '__desk';

/**
 * The editors' desk at `/admin/`. `isOpen` is true if the settings name a host for the public site. In development the
 * desk works on the repository of this machine. No build contains that part.
 */
export function desk(isOpen: boolean): AstroIntegration {
  const words = machineLocalWords(process.env);
  const sessions = new Sessions();
  let repository: Repository | undefined;
  let base = '/';
  /** The host name of this newsroom. Set in development. */
  let name: string | undefined;
  return {
    name: 'depesche:desk',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute, logger }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        const isLocal = command === 'dev';
        if (isLocal && !isOwnHost(config.server.host)) {
          // The stack does not help the reader.
          throw Object.assign(new Error(words.hostRefused), { stack: '' });
        }
        if (isLocal) repository = await repositoryOf(contentFolder);
        if (isLocal && !repository) logger.warn(words.noRepository);
        if (isLocal) name = ownName(repository?.gitFolder);
        if (isLocal) {
          const specimens = new URL('specimens/Specimens.astro', import.meta.url);
          injectRoute({ pattern: specimensPath, entrypoint: specimens, prerender: false });
        }
        if (repository) {
          const entrypoint = new URL('draft/Draft.astro', import.meta.url);
          injectRoute({ pattern: draftPath, entrypoint, prerender: false });
          const overview = new URL('overview/Overview.astro', import.meta.url);
          injectRoute({ pattern: overviewPath, entrypoint: overview, prerender: false });
        }
        const local: LocalDesk | undefined = repository && {
          address: `${base}${mount}`,
          branch: repository.branch,
          folder: repository.folder,
          drafts: `${base}${draftPath}/`,
          overview: `${base}${overviewPath}/`,
        };
        updateConfig({
          vite: {
            plugins: [cmsPlugin(isOpen || isLocal), told(local)],
            ...(isLocal && {
              // No other origin may read an answer, not even one of another port.
              server: { cors: false },
              optimizeDeps: { include: [...early], rolldownOptions: { plugins: [rewording] } },
            }),
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        // A build and the check of the types have servers too, which listen to nobody.
        if (!name || !server.httpServer) return;
        const guard = { sessions, name };
        if (repository) {
          const errorsNow = errorsOf(repository);
          const answer = localDesk(repository, (request) => isOfDesk(request, guard), words, errorsNow);
          for (const path of new Set([`/${mount}`, `${base}${mount}`]))
            server.middlewares.use(path, (request, response) => void answer(request, response));
          server.middlewares.use(forDesk(draftPath, guard, words));
          void unwatched(repository).then((files) => {
            if (files.length) logger.warn(words.unwatched(files));
          });
        }
        const door = new Door({
          ...guard,
          words,
          mount: `${base}${mount}`,
          home: repository ? `${base}admin/` : base,
          tell: (sentence) => logger.info(sentence),
        });
        behindDoor(server.httpServer as Server, door);
        server.httpServer.once('listening', () => {
          const address = server.httpServer?.address();
          const port = typeof address === 'object' ? address?.port : undefined;
          if (!port) return;
          door.tellLink(port, words.ready);
          logger.info(words.once);
        });
      },
    },
  };
}

/** Whether a server with this setting answers this machine alone. */
const isOwnHost = (host: string | boolean | undefined): boolean =>
  !host || ['localhost', '127.0.0.1', '::1'].includes(String(host));

/**
 * Packages of the desk's first file. If Vite found them one by one, each would reload the page while an editor types.
 */
export const early: readonly string[] = [
  '@sveltia/cms',
  'zod',
  'yaml',
  'diff',
  'fastest-levenshtein',
  'fflate',
  'franc-min',
  'github-slugger',
  'micromark-extension-gfm',
  'micromark-extension-mdxjs',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-mdx',
  'mdast-util-to-hast',
  'hast-util-from-html',
  'hast-util-to-html',
  'hast-util-to-mdast',
  'hast-util-to-string',
  'hast-util-to-text',
  'hastscript',
  'mammoth',
  'unist-util-visit',
  'mdast-util-to-markdown',
  'prosemirror-commands',
  'prosemirror-dropcursor',
  'prosemirror-gapcursor',
  'prosemirror-history',
  'prosemirror-inputrules',
  'prosemirror-keymap',
  'prosemirror-model',
  'prosemirror-schema-list',
  'prosemirror-state',
  'prosemirror-tables',
  'prosemirror-transform',
  'prosemirror-view',
];

/** Passes the local desk's settings to its page. */
function told(local: LocalDesk | undefined): Plugin {
  return {
    name: 'depesche:local-desk',
    resolveId: (source) => (source === virtual ? `\0${virtual}` : null),
    load: (id) => (id === `\0${virtual}` ? `export const localDesk = ${JSON.stringify(local)};` : null),
  };
}
