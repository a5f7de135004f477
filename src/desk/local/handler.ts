import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import { localWordsIn } from '../../i18n/local-words.ts';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { spokenPath } from '../backend.ts';
import { textsOfVersion } from '../former/texts-of-version.ts';
import { confined } from './confined.ts';
import type { ErrorsNow } from './newly-wrong.ts';
import { laterInstant } from '../../clock.ts';
import { answerFinished } from '../finished/finished-release.ts';
import { problemsOfLinks } from '../draft/links-now.ts';
import { agree, type AgreedRemovals } from '../published/agreed-removals.ts';
import { shownLanguages } from '../published/shown-languages.ts';
import { delaysOf } from '../overview/delays.ts';
import { publish, readyToPublish, type Unpublished, unpublished } from '../overview/publishing.ts';
import { answerUpload } from '../upload/upload-call.ts';
import { RefusedRequest } from './refusal.ts';
import { authorOf, historyOf, type Repository } from './repository.ts';
import { headOf, repositoryFiles } from './repository-files.ts';
import { type SaveRequest, save } from './save.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Call = { method: string; path: string; query: URLSearchParams; body: unknown };

const largest = 140 * 1024 * 1024;

/**
 * Serves the few calls of the Gitea API that the CMS makes, from the repository of this machine. `request.url` is
 * relative to the mount point. It answers in the language that the path begins with (`backend.ts`), else in `words`. `isOfDesk` says whether the desk itself asks. A save that brings an error is refused, if
 * `errorsNow` tells them. See https://docs.gitea.com/api/1.24/
 */
export function localDesk(
  repository: Repository,
  isOfDesk: (request: IncomingMessage) => boolean,
  machineWords: LocalWords,
  errorsNow?: ErrorsNow,
): Handler {
  let writing: Promise<unknown> = Promise.resolve();
  /** One save at a time: each sees the result of the one before. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = writing.then(act, act);
    writing = turn.catch(() => undefined);
    return turn;
  };
  const agreed: AgreedRemovals = new Map();
  let sending: Promise<Unpublished> | undefined;
  /** Sending takes as long as the network does, so saves do not wait for it. Who asks again gets the same answer. */
  const published = (words: LocalWords): Promise<Unpublished> =>
    (sending ??= inTurn(() => readyToPublish(repository, words))
      .then((target) => publish(repository, target, words))
      .finally(() => (sending = undefined)));

  async function answer({ method, path, query, body }: Call, words: LocalWords): Promise<unknown> {
    if (method === 'POST' && path === '/repos/local/newsroom/contents')
      return inTurn(() => save(repository, (body ?? {}) as SaveRequest, words, errorsNow, agreed));
    if (method === 'POST' && path === '/repos/local/newsroom/file-contents')
      return contents(repository, body, words);
    // Calls of the desk itself, which the API of Gitea does not have.
    if (method === 'POST' && path === '/links') {
      const { hrefs } = (body ?? {}) as { hrefs?: unknown };
      if (!Array.isArray(hrefs) || hrefs.length > 500 || !hrefs.every((href) => typeof href === 'string'))
        throw new RefusedRequest(400, words.unreadable);
      return problemsOfLinks(repository, hrefs, laterInstant());
    }
    if (method === 'POST' && path === '/finished')
      return answerFinished(repository, body, words, laterInstant());
    if (method === 'POST' && path === '/picture') return answerUpload(body, words);
    if (method === 'POST' && path === '/agreed') return agree(repository, body, agreed, words);
    if (method === 'POST' && path === '/publish') return published(words);
    if (method !== 'GET') throw new RefusedRequest(404, words.unknownCall);
    switch (path) {
      case '/publish':
        return unpublished(repository);
      case '/former':
        return textsOfVersion(
          repository,
          { sha: query.get('sha') ?? '', paths: query.getAll('path') },
          words,
        );
      case '/delays':
        return delaysOf(repository, laterInstant());
      case '/clock':
        return { now: laterInstant().toISOString() };
      case '/shown': {
        const folder = query.get('folder') ?? '';
        if (!/^[a-z0-9-]{1,100}$/.test(folder)) throw new RefusedRequest(400, words.unreadable);
        return { languages: await shownLanguages(repository, folder, laterInstant()) };
      }
      case '/version':
        return { version: '1.24.0' };
      case '/settings/api':
        return { default_paging_num: 500, max_response_items: 500 };
      case '/user': {
        // Reading needs no author. A save without one is refused with instructions.
        const nobody = { name: '–', email: '' };
        const { name, email } = await authorOf(repository, words).catch(() => nobody);
        return { id: 1, login: name, full_name: name, email };
      }
      case '/repos/local/newsroom':
        return { default_branch: repository.branch, permissions: { pull: true, push: true } };
      case '/repos/local/newsroom/commits':
        return historyOf(
          repository,
          await confined(repository.top, repository.folder, query.get('path'), words),
        );
    }
    if (path === `/repos/local/newsroom/branches/${repository.branch}`)
      return { commit: await headOf(repository) };
    if (/^\/repos\/local\/newsroom\/git\/trees\/[^/]+$/.test(path)) {
      const files = await repositoryFiles(repository);
      return { tree: files.map((file) => ({ ...file, type: 'blob' })), truncated: false };
    }
    throw new RefusedRequest(404, words.unknownCall);
  }

  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
    const [, tag, below] = spokenPath.exec(pathname) ?? [];
    const words = tag ? localWordsIn(tag) : machineWords;
    try {
      if (!isOfDesk(request)) throw new RefusedRequest(403, words.notHere);
      const path = decoded(below ?? pathname, words);
      const raw = new RegExp(`^/repos/local/newsroom/(?:media/${escape(repository.branch)}|raw)/(.+)$`).exec(
        path,
      );
      if (request.method === 'GET' && raw?.[1]) {
        const at = await confined(repository.top, repository.folder, raw[1], words);
        const bytes = await readFile(at).catch(() => undefined);
        if (!bytes) throw new RefusedRequest(404, words.unknownCall);
        response.setHeader('Content-Type', lookup(at) ?? 'application/octet-stream');
        // A file of the content must not run scripts at this origin.
        response.setHeader('Content-Security-Policy', 'sandbox');
        response.end(bytes);
        return;
      }
      const body = request.method === 'POST' ? await bodyOf(request, words) : undefined;
      const said = await answer({ method: request.method ?? '', path, query, body }, words);
      send(response, request.method === 'POST' && path.endsWith('/contents') ? 201 : 200, said);
    } catch (error) {
      if (!(error instanceof RefusedRequest)) console.error(error);
      const { status, message } =
        error instanceof RefusedRequest ? error : new RefusedRequest(500, words.unknownCall);
      send(response, status, { message });
    }
  };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function send(response: ServerResponse, status: number, said: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(said));
}

function decoded(path: string, words: LocalWords): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new RefusedRequest(400, words.unreadable);
  }
}

/** Texts by their paths, in the order in which they were asked for. */
async function contents({ top, folder }: Repository, body: unknown, words: LocalWords) {
  const { files } = (body ?? {}) as { files?: unknown };
  if (!Array.isArray(files) || files.length > 500) throw new RefusedRequest(400, words.unreadable);
  return Promise.all(
    files.map(async (path: unknown) => {
      const bytes = await readFile(await confined(top, folder, path, words)).catch((error: unknown) => {
        if (error instanceof RefusedRequest) throw error;
        return undefined;
      });
      return bytes ? { path, encoding: 'base64', content: bytes.toString('base64') } : null;
    }),
  );
}

/** The JSON body of a request. Other types are refused: a form on another site can send those without permission. */
async function bodyOf(request: IncomingMessage, words: LocalWords): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new RefusedRequest(415, words.unreadable);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw new RefusedRequest(413, words.tooLarge);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new RefusedRequest(400, words.unreadable);
  }
}
