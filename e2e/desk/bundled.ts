import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { deskFormsIn, deskPage } from '../../src/desk/desk-page.ts';
import { behindDoor, Door } from '../../src/desk/local/door.ts';
import { localDesk } from '../../src/desk/local/handler.ts';
import { errorsOf } from '../../src/desk/local/newly-wrong.ts';
import { ownName } from '../../src/desk/local/own-name.ts';
import { isOfDesk } from '../../src/desk/local/request-guard.ts';
import { Sessions } from '../../src/desk/local/sessions.ts';
import { repositoryOf } from '../../src/desk/local/repository.ts';
import { localWordsIn } from '../../src/i18n/local-words.ts';
import { readSettings } from '../../src/loaders/settings.ts';
import { newsroomSchema, type Newsroom } from '../../src/schema/newsroom.ts';
import { sites } from '../sites.ts';
import { content } from './content.ts';
import { type DeskRepository, deskRepository } from './repository.ts';

/** The one site of the tests that ships the desk. */
const shipped = sites.rtl.out;
const mount = '/__desk';

/** The shipped page of the desk as it would be with other settings: only its data and its policy depend on them. */
export async function pageWith(page: ReturnType<typeof deskPage>): Promise<string> {
  const html = await readFile(join(shipped, 'admin/index.html'), 'utf8');
  const json = JSON.stringify('data' in page ? page.data : undefined).replaceAll('<', '\\u003c');
  const swapped = html
    .replace(/(<script id="desk-data"[^>]*>)[^<]*/, (_, tag: string) => tag + json)
    .replace(/(content-security-policy" content=")[^"]*/, (_, tag: string) => tag + page.policy);
  if (!swapped.includes(json) || !swapped.includes(page.policy))
    throw new Error('The shipped page of the desk has another form.');
  return swapped;
}

/** The settings of a newsroom with others in their place. */
export const settingsWith = (newsroom: Newsroom, changes: object): Newsroom =>
  newsroomSchema.parse({ ...newsroom, ...changes });

export type BundledDesk = DeskRepository & {
  /** The link that lets in the next browser. It is another after each use. */
  readonly address: string;
  settings: Newsroom;
  stop: () => Promise<void>;
};

/**
 * The shipped desk, with its policy, in front of a repository of this machine. It is there at once, unlike the server
 * of the development, which has a test of its own. With `isWhole` it judges the whole content at each save, as that one does.
 */
export async function bundledDesk(
  files: Readonly<Record<string, string | Buffer>>,
  changes: object = {},
  isWhole = false,
): Promise<BundledDesk> {
  const repository = await deskRepository(files);
  const found = await repositoryOf(join(repository.folder, content));
  if (!found) throw new Error('There is no repository.');
  const settings = settingsWith(readSettings(join(repository.folder, content)), changes);
  const local = { address: mount, branch: found.branch, folder: found.folder };
  const html = await pageWith(deskPage(settings, local));
  const words = localWordsIn('de');
  const guard = { sessions: new Sessions(), name: ownName(undefined) };
  const errorsNow = isWhole ? errorsOf(found) : undefined;
  const answer = localDesk(found, (request) => isOfDesk(request, guard), words, errorsNow);
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path.startsWith(`${mount}/`)) {
      request.url = request.url?.slice(mount.length);
      void answer(request, response);
    } else if (path === '/admin/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
    } else if (path.startsWith('/admin/')) {
      const [, language = ''] = /^\/admin\/(\w+)\.json$/.exec(path) ?? [];
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(deskFormsIn(language, settings, local)));
    } else void shippedFile(request, response, path);
  });
  const door = new Door({ ...guard, words, mount, home: '/admin/', tell: () => undefined });
  behindDoor(server, door);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    ...repository,
    settings,
    get address() {
      return door.links(port).own;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await repository.remove();
    },
  };
}

async function shippedFile(_request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const bytes = path.startsWith('/_astro/')
    ? await readFile(join(shipped, path)).catch(() => undefined)
    : undefined;
  response.statusCode = bytes ? 200 : 404;
  response.setHeader('Content-Type', lookup(path) ?? 'application/octet-stream');
  response.end(bytes);
}
