import { spawn } from 'node:child_process';
import { fieldsOf, subject } from './merge.ts';
import { git, versionOfCommit } from './tags.ts';

/** Runs npm with these words in the repository, and resolves to its exit code. */
export type RunNpm = (...words: string[]) => Promise<number>;

/** npm as it was started, or the one of the machine. */
export const npmIn =
  (root: string): RunNpm =>
  (...words) => {
    const { npm_execpath: cli } = process.env;
    const options = { cwd: root, stdio: 'inherit' } as const;
    const child =
      cli && /\.c?js$/.test(cli)
        ? spawn(process.execPath, [cli, ...words], options)
        : spawn('npm', words, { ...options, shell: process.platform === 'win32' });
    return new Promise((done, failed) => {
      child.on('error', failed);
      child.on('exit', (code) => done(code ?? 1));
    });
  };

/** What the new version does after it was merged; each runs its own code. */
const steps = {
  install: ['ci'],
  migrate: ['run', 'migrate'],
  check: ['run', 'check'],
  build: ['run', 'build'],
} as const;
export type StepName = keyof typeof steps;

/**
 * Installs, migrates, checks and builds the version that is checked out. What a migration changes becomes part of the
 * commit of the update, so that one revert undoes both; behind a commit of somebody it is one of its own, which `undo`
 * finds. Resolves to the first step that failed.
 */
export async function finish(root: string, npm: RunNpm): Promise<StepName | undefined> {
  for (const [name, words] of Object.entries(steps) as [StepName, readonly string[]][]) {
    if ((await npm(...words)) !== 0) return name;
    if (name === 'migrate' && (await git(root, 'status', '--porcelain', '--untracked-files=no'))) {
      // Only files that git has already: a draft that nobody has added stays out.
      await git(root, 'add', '--update');
      const own = `${subject}${(await versionOfCommit(root, 'HEAD')) ?? ''}`;
      const isOurs = (await git(root, 'log', '-1', '--format=%s')) === own;
      const how = isOurs ? ['--amend', '--no-edit'] : ['-m', fieldsOf(own)];
      await git(root, 'commit', '--quiet', '--no-verify', ...how);
    }
  }
  return undefined;
}
