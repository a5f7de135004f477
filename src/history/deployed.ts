import type { Deploy } from './deploys.ts';
import { answerOfGit, askGit } from './git.ts';
import { type ChangedFile, changesIn, followRenames, renames, type Step, trailOf } from './git-log.ts';

/** The states of all files of the content in the deploys of a record. Instants are in milliseconds. */
export type DeployedContent = {
  /** The instants of all deploys whose content git has, ascending. */
  instants: readonly number[];
  /** The states of each file by its path within the content, oldest first. Renames are not followed. */
  files: ReadonlyMap<string, readonly FileState[]>;
  /** The states of each release text by `folder/language`, oldest first. Renames are followed. */
  texts: ReadonlyMap<string, readonly Step[]>;
};

/** From the deploy at `at` on, a file was this object of git. Undefined when it was deleted. */
export type FileState = Pick<Step, 'at' | 'blob'>;

/**
 * Compares the content of one deploy with that of the next. Deploys whose content git does not have, for example of a
 * history that was rewritten, are left out: nothing is known of them.
 */
export async function readDeployed(content: string, deploys: readonly Deploy[]): Promise<DeployedContent> {
  const known = await knownTrees(content, new Set(deploys.map(({ digest }) => digest)));
  const kept = deploys.filter(({ digest }) => known.has(digest));
  const instants = kept.map(({ at }) => Date.parse(at));
  const changed = kept.filter(({ digest }, index) => digest !== kept[index - 1]?.digest);
  const files = new Map<string, FileState[]>();
  const texts = new Map<string, Step[]>();
  const differences = await differencesOf(
    content,
    changed.map(({ digest }) => digest),
  );
  for (const [index, changes] of differences.entries()) {
    const at = Date.parse(changed[index]?.at ?? '');
    followRenames(texts, changes, at);
    // Renames first, as above.
    for (const { status, from } of changes) if (status.startsWith('R')) trailOf(files, from).push({ at });
    for (const { status, blob, path } of changes)
      trailOf(files, path).push({ at, blob: status === 'D' ? undefined : blob });
  }
  return { instants, files, texts };
}

/** The trees among these ids that git has. */
async function knownTrees(content: string, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const answer = await answerOfGit(content, ['cat-file', '--batch-check'], [...ids, ''].join('\n'));
  const lines = answer.toString('utf8').split('\n');
  return new Set(lines.flatMap((line) => /^([0-9a-f]+) tree /.exec(line)?.[1] ?? []));
}

/** The changed files from each tree to the next; the first tree is compared with an empty one. */
async function differencesOf(content: string, trees: readonly string[]): Promise<ChangedFile[][]> {
  if (trees.length === 0) return [];
  const empty =
    (await askGit(content, ['hash-object', '-t', 'tree', '--stdin']))?.toString('utf8').trim() ?? '';
  const pairs = trees.map((tree, index) => `${trees[index - 1] ?? empty} ${tree}`);
  const words = ['diff-tree', '--stdin', '-r', renames, '--raw', '-z', '--no-abbrev', '--no-ext-diff'];
  const answer = await askGit(content, words, [...pairs, ''].join('\n'));
  const parts: string[][] = [];
  for (const part of answer?.toString('utf8').split('\0') ?? []) {
    const [, rest = part] = /^[0-9a-f]+ [0-9a-f]+\n([\s\S]*)$/.exec(part) ?? [];
    if (rest !== part) parts.push([rest]);
    else parts.at(-1)?.push(part);
  }
  // Without an answer for each pair, states could be taken for those of another deploy.
  return parts.length === pairs.length ? parts.map(changesIn) : [];
}
