import type { BuiltJson } from '../model/life/built-json.ts';
import { askGit } from './git.ts';

/** Where content comes from: its commit and the id of its folder, or the commit that it differs from. */
export type Provenance = Pick<BuiltJson, 'commit' | 'content' | 'uncommitted'>;

/** Files of operating systems and editors, which nothing reads as content. */
const strays = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$)|~$/;

/**
 * The provenance of a content folder as it is on the disk now. Empty if no repository tracks it. A file that git ignores,
 * or was told to take as unchanged, counts as a difference, because the build reads it.
 */
export async function provenanceOf(content: string): Promise<Provenance> {
  const [ids, changed, tracked, others] = await Promise.all([
    askGit(content, ['cat-file', '--batch-check'], 'HEAD\nHEAD:./\nHEAD:./newsroom.yaml\n'),
    askGit(content, ['status', '--porcelain', '-z', '--untracked-files=no', '--', '.']),
    askGit(content, ['ls-files', '-v', '-z', '--', '.']),
    askGit(content, ['ls-files', '--others', '-z', '--', '.']),
  ]);
  const [commit = '', folder = '', settings = ''] = ids?.toString('utf8').split('\n') ?? [];
  if (!/ commit /.test(commit) || !/ tree /.test(folder) || !/ blob /.test(settings)) return {};
  const isChanged =
    changed?.length !== 0 ||
    names(tracked).some((line) => !line.startsWith('H ')) ||
    names(others).some((name) => !strays.test(name));
  return isChanged
    ? { commit: idIn(commit), uncommitted: true }
    : { commit: idIn(commit), content: idIn(folder) };
}

const idIn = (line: string) => line.split(' ')[0];
const names = (answer: Buffer | undefined) => answer?.toString('utf8').split('\0').filter(Boolean) ?? [''];

/** The provenance that holds from before a reading of the content until after it. */
export const lastingProvenance = (before: Provenance, after: Provenance): Provenance =>
  before.commit === after.commit && before.content === after.content
    ? before
    : { ...(after.commit !== undefined && { commit: after.commit, uncommitted: true }) };
