import { basename } from 'node:path';
import { answerOfGit, askGit } from './git.ts';

/** The files that a change touches, by their paths within the content, and the name it was compared with. */
export type Touched = { base: string; files: string[] };

/**
 * The changes in a content folder since it branched off from `base`, uncommitted ones included. Without a base the first
 * usual one that git knows is taken. Undefined when git knows none.
 * @throws GitError when git knows the base and cannot compare with it, as in a damaged repository
 */
export async function touchedSince(content: string, base: string | undefined): Promise<Touched | undefined> {
  for (const name of base === undefined ? usualBases(process.env) : [base]) {
    // Otherwise git would read a name like `--help` as an option.
    const found = await askGit(content, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ]);
    if (!found) continue;
    const commit = found.toString('utf8').trim();
    const parting =
      (await askGit(content, ['merge-base', commit, 'HEAD']))?.toString('utf8').trim() ?? commit;
    const changed = await answerOfGit(content, [
      'diff',
      '--name-only',
      '--no-renames',
      '--relative',
      '-z',
      parting,
      '--',
      '.',
    ]);
    const added = await answerOfGit(content, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
    const names = [changed, added].flatMap((answer) => answer.toString('utf8').split('\0'));
    return { base: name, files: [...new Set(names.filter(Boolean))].sort() };
  }
  return undefined;
}

/**
 * The files of a content folder that were changed last, by their paths in faults (`content/…`): what is not in the
 * published branch yet, otherwise what the last commit changed; uncommitted files always. Empty where git does not
 * answer: then nothing is told first.
 */
export async function justChanged(content: string): Promise<Set<string>> {
  for (const base of ['@{upstream}', 'HEAD^', 'HEAD']) {
    const { files = [] } = (await touchedSince(content, base).catch(() => undefined)) ?? {};
    if (files.length) return new Set(files.map((file) => `${basename(content)}/${file}`));
  }
  return new Set();
}

/** The target of a pull or merge request, as its host names it in the environment; elsewhere the published branch. */
function usualBases(environment: NodeJS.ProcessEnv): string[] {
  const { CI_MERGE_REQUEST_DIFF_BASE_SHA: gitlab, GITHUB_BASE_REF: github } = environment;
  return [
    ...(gitlab ? [gitlab] : []),
    ...(github ? [`origin/${github}`] : []),
    'origin/HEAD',
    'origin/main',
    'main',
  ];
}
