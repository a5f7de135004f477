import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after } from 'node:test';
import { localDesk } from '../src/desk/local/handler.ts';
import { errorsOf } from '../src/desk/local/newly-wrong.ts';
import { repositoryOf } from '../src/desk/local/repository.ts';
import { shaOf } from '../src/desk/local/repository-files.ts';
import { type Guard, isOfDesk } from '../src/desk/local/request-guard.ts';
import { Sessions } from '../src/desk/local/sessions.ts';
import { localWordsIn } from '../src/i18n/local-words.ts';
import { gitIn } from './small-repository.ts';
import { testFolder } from './test-folder.ts';

export const words = localWordsIn('en');

const sessions = new Sessions();
/** A browser that has opened the link of this start. */
export const session = sessions.open(sessions.link) ?? assert.fail();
/** The secret name of the desk, and the browsers that it knows. */
export const guard: Guard = { sessions, name: 'depesche-of-the-tests.localhost' };

/** The one text of the content, and the file outside of it. */
export const topic = 'content/topics/hafen.yaml';
export const text = 'name: { de: Hafen }\n';
export const secret = 'secret: true\n';

/** The calls of the CMS that name the repository begin with this. */
export const place = '/repos/local/newsroom';

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close();
});

/** A repository with one commit; copies of it cost no process of git. */
const original = (async () => {
  const top = testFolder();
  mkdirSync(join(top, 'content/topics'), { recursive: true });
  writeFileSync(join(top, topic), text);
  writeFileSync(join(top, 'secret.yaml'), secret);
  gitIn(top, ['init', '--quiet', '--template=']);
  appendFileSync(
    join(top, '.git/config'),
    '[user]\nname = Ada Anker\nemail = ada@example.org\n[commit]\ngpgSign = false\n',
  );
  gitIn(top, ['add', '-A']);
  gitIn(top, ['commit', '--quiet', '-m', 'Begin']);
  return top;
})();

export type SmallDesk = {
  top: string;
  port: number;
  git: (...parameters: string[]) => string;
  /** What the text of the content is now. */
  now: () => string;
  /** Asks for a change, as the desk's page would. */
  change: (files: readonly object[], more?: object) => Promise<Answer>;
};

/**
 * The desk of a machine in front of a repository of its own; `setUp` comes before it is opened. `judges` refuses what would
 * stop the build, as the real one does.
 */
export async function smallDesk(
  setUp: (top: string, git: SmallDesk['git']) => void = () => undefined,
  judges = false,
): Promise<SmallDesk> {
  const top = testFolder();
  cpSync(await original, top, { recursive: true });
  const git = (...parameters: string[]) => gitIn(top, parameters).trim();
  setUp(top, git);
  const repository = await repositoryOf(join(top, 'content'));
  if (!repository) throw new Error('There is no repository.');
  const errorsNow = judges ? errorsOf(repository) : undefined;
  const answer = localDesk(repository, (request) => isOfDesk(request, guard), words, errorsNow);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  const change: SmallDesk['change'] = (files, more) =>
    ask(port, 'POST', `${place}/contents`, changeOf(files, more));
  return { top, git, port, change, now: () => readFileSync(join(top, topic), 'utf8') };
}

export type Answer = { status: number; said: { message?: string; [key: string]: unknown }; raw: string };

/** Asks as the desk's own page would; `headers` changes what it sends. */
export function ask(
  port: number,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const own = {
    host: `localhost:${port}`,
    authorization: `token ${session.token}`,
    cookie: `depesche-desk-${port}=${session.cookie}`,
    'sec-fetch-site': 'same-origin',
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', method, path, headers: { ...own, ...headers } },
      (response) => {
        let raw = '';
        response.on('data', (chunk: Buffer) => (raw += chunk.toString()));
        response.on('end', () => {
          const isJson = response.headers['content-type']?.startsWith('application/json');
          const said = isJson ? (JSON.parse(raw) as Answer['said']) : {};
          resolve({ status: response.statusCode ?? 0, said, raw });
        });
      },
    );
    request.on('error', reject);
    request.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

export const base64 = (content: string): string => Buffer.from(content).toString('base64');

/** A change as the CMS sends it. */
export const changeOf = (files: readonly object[], more: object = {}) => ({
  branch: 'main',
  message: 'Change',
  files,
  ...more,
});
export const update = (content: string, more: object = {}) => ({
  operation: 'update',
  path: topic,
  sha: shaOf(Buffer.from(text)),
  content: base64(content),
  ...more,
});
export const create = (path: string) => ({
  operation: 'create',
  path,
  content: base64('name: { de: Neu }\n'),
});
