import { askGit } from './git.ts';

/** The files of the content, by their paths in it, that a change touches, and what it was compared with. */
export type Touched = { base: string; files: string[] };

/**
 * What has changed in a content folder since it parted from `base`, what is not committed yet included; without a base
 * the first of the usual ones that git knows. Undefined when git knows none.
 */
export async function touchedSince(content: string, base: string | undefined): Promise<Touched | undefined> {
  for (const name of base === undefined ? usualBases(process.env) : [base]) {
    // A name that begins like an option would be read as one.
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
    const changed = await askGit(content, [
      'diff',
      '--name-only',
      '--no-renames',
      '--relative',
      '-z',
      parting,
      '--',
      '.',
    ]);
    const added = await askGit(content, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
    const names = [changed, added].flatMap((answer) => answer?.toString('utf8').split('\0') ?? []);
    return { base: name, files: [...new Set(names.filter(Boolean))].sort() };
  }
  return undefined;
}

/** What the hosts of repositories say that a request is to be merged into; at a desk the branch that is published. */
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
