import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { content, deskFiles } from './content.ts';
import { type DeskRepository, deskRepository } from './repository.ts';

const root = resolve(import.meta.dirname, '../..');
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** Milliseconds that a server may take to print its link, on the slowest machine. */
const patience = 240_000;

/** A desk in development on a repository of its own. */
export type Desk = DeskRepository & {
  /** The link that lets in the next browser to the desk. It is another after each use. */
  readonly address: string;
  /** Builds the public site of the content as it is now; resolves to its folder. */
  build: () => Promise<string>;
  stop: () => Promise<void>;
};

/**
 * Writes a newsroom, by default a small one, into a new repository and starts `astro dev` on it. Its clock stands at an
 * instant of the summer, unless it is to run as it does for people.
 */
export async function openDesk(
  files?: Awaited<ReturnType<typeof deskFiles>>,
  port = 4480,
  clock: 'stands' | 'runs' = 'stands',
): Promise<Desk> {
  const repository = await deskRepository(files ?? (await deskFiles()));
  const { folder } = repository;
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, content),
    NEWSROOM_OUT: join(folder, 'dist'),
    NEWSROOM_CACHE: join(folder, 'cache'),
    NEWSROOM_NOW: clock === 'stands' ? '2026-07-15T12:00:00Z' : undefined,
    // A shell may have either, and a program that ran before in the same process may have set it.
    NODE_ENV: clock === 'stands' ? undefined : 'production',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    LC_ALL: 'C',
  };
  const server = spawn(process.execPath, [astro, 'dev', '--port', String(port), '--ignore-lock'], {
    cwd: root,
    env,
  });
  let said = '';
  const links = () =>
    said.replace(/\x1b\[[\d;]*m/g, '').match(/http:\/\/depesche-\S+\/__desk\/open\/[\w-]{32}(?=\s)/g) ?? [];
  const opened = Promise.withResolvers<undefined>();
  // A hook that runs out of time would not say what the server has said, and would leave it behind.
  const late = setTimeout(() => {
    server.kill('SIGTERM');
    opened.reject(new Error(`The desk printed no link within ${patience / 1000} seconds.\n${said}`));
  }, patience);
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (links().length) opened.resolve(undefined);
    });
  server.on('exit', () => opened.reject(new Error(`The desk was not opened.\n${said}`)));
  await opened.promise.finally(() => clearTimeout(late));
  return {
    ...repository,
    get address() {
      return links().at(-1) ?? '';
    },
    build: () =>
      new Promise((done, reject) => {
        const build = spawn(process.execPath, [astro, 'build'], { cwd: root, env });
        let told = '';
        for (const stream of [build.stdout, build.stderr])
          stream.on('data', (chunk: Buffer) => (told += chunk.toString()));
        build.on('exit', (code) =>
          code === 0 ? done(join(folder, 'dist')) : reject(new Error(`The site was not built.\n${told}`)),
        );
      }),
    stop: async () => {
      server.removeAllListeners('exit');
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
      await repository.remove();
    },
  };
}
