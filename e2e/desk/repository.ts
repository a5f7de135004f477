import { appendFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gitIn } from '../small-repository.ts';
import { testFolder } from '../test-folder.ts';

/** A repository of its own for one desk. */
export type DeskRepository = {
  folder: string;
  git: (...parameters: string[]) => string;
  /** How many commits have touched a path, or anything at all. */
  commits: (path?: string) => number;
  remove: () => Promise<void>;
};

/** Writes files into a new repository; its author is Ada Anker. */
export async function deskRepository(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<DeskRepository> {
  const folder = testFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const git = (...parameters: string[]) =>
    gitIn(folder, ['-c', 'core.quotepath=off', ...parameters]).trimEnd();
  git('init', '--quiet', '--template=');
  appendFileSync(
    join(folder, '.git/config'),
    '[user]\nname = Ada Anker\nemail = ada@example.org\n[commit]\ngpgSign = false\n',
  );
  // What the server of the development makes there is nobody's text.
  await mkdir(join(folder, '.git/info'), { recursive: true });
  await writeFile(join(folder, '.git/info/exclude'), '/cache/\n/dist/\n');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Begin');
  return {
    folder,
    git,
    commits: (path = '.') => Number(git('rev-list', '--count', 'HEAD', '--', path)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
