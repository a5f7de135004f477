import type { Manuscript } from '../manuscript/manuscript.ts';
import { readFrontmatter } from '../manuscript/frontmatter.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { isSurelyPublic } from '../gate/surely-public.ts';
import { answerOfGit, readBlobs } from './git.ts';
import { commitNamed } from './branch-head.ts';
import { type ChangedFile, commitsIn, nameOf } from './git-log.ts';

/** A file in a commit that must not be public yet. `path` is a secret. */
export type UnpublishedFile = { commit: string; path: string };

/**
 * The embargoed and scheduled texts in the commits that the next push would publish: those that the upstream branch does not
 * have, or all commits without an upstream. A text that a later commit removed counts, because it is still in the history.
 * A text that has become public in the meantime does not. Empty without a repository or a commit.
 * @throws GitError when the commits cannot be read: whoever pushes must not take that for “nothing”
 */
export async function heldBackInCommits(
  content: string,
  manuscript: Manuscript,
  now: Date,
): Promise<UnpublishedFile[]> {
  if ((await commitNamed(content, 'HEAD')) === undefined) return [];
  const upstream = await commitNamed(content, '@{upstream}');
  const range = upstream === undefined ? ['HEAD'] : [`${upstream}..HEAD`];
  const form = ['--cc', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative', '--format=%H'];
  const log = await answerOfGit(content, ['log', ...form, '--reverse', ...range, '--', 'releases']);
  const open = new Set(
    manuscript.releases.flatMap(({ folder, texts }) =>
      texts.flatMap(({ facts, language }) =>
        facts && isPublic(stateAt(facts, now)) ? [`${folder}/${language}`] : [],
      ),
    ),
  );
  const suspects = commitsIn(log.toString('utf8')).flatMap(({ commit, changes }) =>
    changes.filter((change) => isSuspect(change, open)).map((change) => ({ ...change, commit })),
  );
  const blobs = await readBlobs(content, new Set(suspects.map(({ blob }) => blob)));
  const seen = new Set<string>();
  return suspects.flatMap(({ commit, blob, path }) => {
    const source = blobs.get(blob);
    // What cannot be read, or is far too large for a text, is held back in doubt.
    if (seen.has(path) || (source !== undefined && !isHeldBack(source, now))) return [];
    // History has to be rewritten from the oldest commit that holds the file.
    seen.add(path);
    return [{ commit: commit.slice(0, 7), path }];
  });
}

function isSuspect({ status, path }: ChangedFile, open: ReadonlySet<string>): boolean {
  const name = nameOf(path);
  return name !== undefined && !status.includes('D') && !open.has(name.id);
}

/** A draft is a secret only if it has an embargo. Any other text is held back unless it is certainly public. */
function isHeldBack(source: string, now: Date): boolean {
  const raw = readFrontmatter(source)?.data;
  if (typeof raw !== 'object' || raw === null || !('publishedAt' in raw)) return false;
  const { draft, ...rest } = raw as Record<string, unknown>;
  return (draft !== true || rest['embargo'] !== undefined) && !isSurelyPublic(rest, now);
}
