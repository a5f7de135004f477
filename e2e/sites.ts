import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writePast } from './newsroom/history.ts';
import { writeRightToLeft } from './newsroom/right-to-left.ts';
import { writeNewsroom } from './newsroom/write.ts';

/** The instant of every build in the tests. */
export const now = '2026-07-15T12:00:00Z';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.sites');

/** One newsroom as it is built and served for the tests. `url` is where it would stand in the world. */
export type Site = {
  name: string;
  content: string;
  url: string;
  out: string;
  cache: string;
  port: number;
  base: string;
};

const fictional = join(folder, 'fictional', 'content');
const few = join(folder, 'presse', 'content');
const large = join(folder, 'large', 'content');
const many = join(folder, 'many', 'content');
const rightToLeft = join(folder, 'rtl', 'content');

function site(name: string, content: string, url: string, port: number, cache = name): Site {
  const { pathname: base } = new URL(url);
  return {
    name,
    content,
    url,
    port,
    base,
    out: join(folder, name, 'dist'),
    cache: join(folder, cache, 'cache'),
  };
}

const real = join(root, 'content');

/** The real content, the fictional newsroom, a few of its releases under a path, and one that reads from right to left. */
export const sites = {
  real: site('real', real, 'https://newsroom.example/', 4401),
  fictional: site('fictional', fictional, 'https://lichterhaven.example.org/', 4402),
  presse: site('presse', few, 'https://lichterhaven.example.org/presse/', 4403, 'fictional'),
  rtl: site('rtl', rightToLeft, 'https://rtl.example.org/', 4405),
  // The same again on the cache of the first time: its bytes must be the same; the large one in the long run.
  again: site('again', real, 'https://newsroom.example/', 0, 'real'),
  fictionalAgain: site('fictional-again', fictional, 'https://lichterhaven.example.org/', 0, 'fictional'),
  // Enough releases for the search to choose wrongly; only their texts, and only in the long run.
  large: site('large', large, 'https://lichterhaven.example.org/', 4406),
  // Twenty of its two hundred releases are under embargo, each with picture, attachment and event; in the long run.
  many: site('many', many, 'https://lichterhaven.example.org/', 0),
} as const satisfies Record<string, Site>;

/** What the commands of a site find in their environment. */
export function environmentOf({ content, url, out, cache }: Site): NodeJS.ProcessEnv {
  return {
    CONTENT_DIR: content,
    NEWSROOM_URL: url,
    NEWSROOM_OUT: out,
    NEWSROOM_CACHE: cache,
    NEWSROOM_NOW: now,
    ASTRO_PREVIEW_BACKGROUND: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Messages in one language wherever the tests run.
    LC_ALL: 'C',
  };
}

/** What the build of a site of the tests has said. */
export const logOf = ({ out }: Site): string => join(dirname(out), 'build.log');

/** Builds a site; resolves to the exit code and all that was said. */
export async function build(
  site: Site,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number; said: string }> {
  await rm(site.out, { recursive: true, force: true });
  const program = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [program, 'build'], {
    cwd: root,
    env: { ...process.env, ...environmentOf(site), ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolved, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolved({ code: code ?? 1, said }));
  });
}

/** The development of a site. `get` asks for a path as the browser does that has opened the link in the terminal. */
type Development = {
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  stop: () => Promise<void>;
};

/** Starts the development of a site, and opens the link that it prints. */
export async function develop(site: Site, port = 4481): Promise<Development> {
  const program = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [program, 'dev', '--port', String(port), '--ignore-lock'], {
    cwd: root,
    env: { ...process.env, ...environmentOf(site), ASTRO_DEV_BACKGROUND: '0' },
  });
  let said = '';
  const link = await new Promise<string>((found, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, path] =
          /\.localhost:\d+(\/\S*\/open\/[\w-]{32})\s/.exec(said.replace(/\x1b\[[\d;]*m/g, '')) ?? [];
        if (path) found(path);
      });
    child.on('exit', () => reject(new Error(`The development did not start.\n${said}`)));
  });
  const { headers } = await fetch(`http://localhost:${port}${link}`);
  const [cookie = ''] = headers.getSetCookie().map((one) => one.split(';')[0]);
  const stop = async () => {
    child.removeAllListeners('exit');
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  };
  const get: Development['get'] = (path, more = {}) =>
    fetch(`http://localhost:${port}/${path}`, { headers: { cookie, ...more } });
  return { get, stop };
}

/** Writes the newsrooms of the tests and builds their sites; throws with what a failed build has said. */
export async function buildAll(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeNewsroom(fictional, { releases: 40 });
  writePast(fictional);
  await writeNewsroom(few, { releases: 4 });
  await writeRightToLeft(rightToLeft);
  const { real: visit, again, fictional: first, presse, rtl } = sites;
  for (const one of [visit, again, first, presse, rtl]) await buildOrThrow(one);
}

/** The fictional newsroom once more on its own cache, which only the long run needs. */
export async function buildAgain(): Promise<void> {
  await buildOrThrow(sites.fictionalAgain);
}

/** The same for the large site, which only the long run needs. */
export async function buildLarge(): Promise<void> {
  await rm(dirname(large), { recursive: true, force: true });
  await writeNewsroom(large, { releases: 300, pictures: false });
  await buildOrThrow(sites.large);
}

/** The site that holds much back, which only the long run needs. */
export async function buildMany(): Promise<void> {
  await rm(dirname(many), { recursive: true, force: true });
  await writeNewsroom(many, { releases: 200, held: 20 });
  await buildOrThrow(sites.many);
}

async function buildOrThrow(one: Site): Promise<void> {
  const { code, said } = await build(one);
  if (code !== 0 || !existsSync(one.out)) throw new Error(`The site ${one.name} was not built.\n${said}`);
  await writeFile(logOf(one), said);
}

/** A site of one test: a copy of nothing but its content, with an output and a cache of its own. */
export function siteOf(name: string, content: string): Site {
  return site(name, content, 'https://example.org/', 0);
}
