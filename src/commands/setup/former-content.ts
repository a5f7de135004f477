import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { askGit } from '../../history/git.ts';
import { strays } from '../../publishing/emptying/mark.ts';
import { parts } from './replace-content.ts';

/**
 * The files that a setup would replace and that no commit holds, ignored ones included. Undefined when git gives no
 * answer (no repository, no git, a folder of somebody else): then nobody knows whether anything holds them.
 */
export async function uncommittedParts(content: string): Promise<string[] | undefined> {
  const said = await askGit(content, ['status', '--porcelain', '--ignored', '-z', '--', ...parts]);
  return said
    ?.toString('utf8')
    .split('\0')
    .filter((line) => line && !strays.has(basename(line.slice(3))));
}

/** The folder that keeps the former content, next to the one (`.setup-…`) in which the new content is written. */
export const keptBeside = (aside: string): string =>
  join(dirname(aside), basename(aside).replace('.setup-', '.former-'));

/** Keeps what may be a secret out of a repository that is begun later. */
export const hideFromGit = (former: string): void => writeFileSync(join(former, '.gitignore'), '*\n');
