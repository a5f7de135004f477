import { existsSync, readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { askGit, foreignRepositoryIn } from '../../history/git.ts';
import { tagOfVersion } from '../updating/versions.ts';
import { hostIn } from './remote-host.ts';
import { installedAs } from './packages.ts';

/** What a look at the machine asks of others than git and the files; a test answers for them. */
export type Probes = {
  node: string;
  now: Date;
  browser: () => Promise<string | undefined>;
  free: (folder: string) => Promise<number>;
  /** The time of a web server. Undefined when it does not answer, or nobody is to be asked. */
  timeAt: (host: string) => Promise<Date | undefined>;
  /** The names of variables (with their values) and secrets at the host. Undefined when it cannot be asked. */
  kept: (
    folder: string,
  ) => Promise<{ deploy?: string | undefined; variables?: string[]; secrets: string[] } | undefined>;
  /** Whether others may be asked over the net. */
  isOnline: boolean;
};

/** What the doctor looks at. */
export type Machine = Awaited<ReturnType<typeof readMachine>>;

/** The files with which each host publishes and keeps the clock, by a word in its address. */
const workflows: readonly (readonly [host: RegExp, files: readonly string[]])[] = [
  [/github\./, ['publish', 'clock', 'review', 'test'].map((name) => `.github/workflows/${name}.yml`)],
  [/gitlab\./, ['.gitlab-ci.yml']],
  [
    /codeberg\.|forgejo\.|gitea\./,
    ['publish', 'review', 'test'].map((name) => `.forgejo/workflows/${name}.yml`),
  ],
];

/** Looks at the machine, at the repository of the program in `root` and at that of the content. Nothing is written. */
export async function readMachine(root: string, content: string, probes: Probes) {
  let foreign: string | undefined;
  const ask = async (folder: string, ...words: string[]) => {
    try {
      return (await askGit(folder, words))?.toString('utf8').trim();
    } catch (error) {
      foreign ??= foreignRepositoryIn(error);
      if (foreign === undefined) throw error;
      return undefined;
    }
  };
  const lines = async (...words: string[]) =>
    ((await ask(content, ...words)) ?? '').split('\n').filter(Boolean);
  const remotes = (await lines('remote')).filter((name) => name !== 'upstream');
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  const address = remote === undefined ? undefined : await ask(content, 'remote', 'get-url', remote);
  const host = address === undefined ? undefined : hostIn(address);
  const upstream = await ask(root, 'remote', 'get-url', 'upstream');
  const top = (await ask(content, 'rev-parse', '--show-toplevel')) ?? content;
  const endings = await lines('ls-files', '--eol', '--', '.');
  const newest = await ask(content, 'log', '-1', '--format=%cI');
  const needed = workflows.find(([word]) => host !== undefined && word.test(host))?.[1] ?? [];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    node: probes.node,
    now: probes.now,
    browser: await probes.browser(),
    free: await probes.free(root),
    packages: installedAs(root),
    git: gitVersionIn((await ask(root, '--version')) ?? ''),
    isRepository: (await ask(content, 'rev-parse', '--is-inside-work-tree')) === 'true',
    /** The folder of a repository that belongs to somebody else. */
    foreign,
    isShallow: (await ask(content, 'rev-parse', '--is-shallow-repository')) === 'true',
    isConverting: (await ask(content, 'config', '--get', 'core.autocrlf')) === 'true',
    hasAttributes: [content, top].some((folder) => existsSync(join(folder, '.gitattributes'))),
    // What the attributes ship as it is (`*.csv -text`) has the line ends that its readers expect.
    carriageReturns: endings
      .filter((line) => /w\/(?:crlf|mixed)/.test(line) && !/attr\/-text/.test(line))
      .map(fileIn),
    remote: address,
    host,
    upstream,
    newestCommit: newest ? new Date(newest) : undefined,
    timeElsewhere: host && probes.isOnline ? await probes.timeAt(host) : undefined,
    missingWorkflows: needed.filter((file) => !existsSync(join(top, file))),
    kept: probes.isOnline && host?.includes('github.') ? await probes.kept(top) : undefined,
    uncommitted: (await lines('status', '--porcelain', '--', '.')).length,
    content: relative(process.cwd(), content) || '.',
    version,
    newestVersion:
      upstream && probes.isOnline ? newestIn(await ask(root, 'ls-remote', '--tags', upstream)) : undefined,
  };
}

/** The three numbers of git’s version, whatever its maker adds. Undefined without git. */
function gitVersionIn(answer: string): string | undefined {
  const [, first, second, third = '0'] = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(answer) ?? [];
  return first && second && `${first}.${second}.${third}`;
}

const fileIn = (line: string) => line.split('\t')[1] ?? '';

const newestIn = (answer = '') =>
  tagOfVersion([...answer.matchAll(/refs\/tags\/(\S+?)(?:\^\{\})?$/gm)].map(([, tag = '']) => tag));

/** The free bytes of the disk of a folder that its owner may use. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
