import type { Manuscript } from '../manuscript/manuscript.ts';
import { readFrontmatter } from '../manuscript/frontmatter.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { isSurelyPublic } from '../gate/surely-public.ts';
import { askGit, readBlobs } from './git.ts';
import { type ChangedFile, commitsIn, nameOf } from './trails.ts';

/** A file that a commit holds and that must not be public yet; `path` is a secret. */
export type UnpublishedFile = { commit: string; path: string };

/**
 * The embargoed and scheduled texts in commits that the next push would publish: those that the upstream branch does
 * not have, or all when there is none. Also what a later commit has removed, for the history still tells it. A text
 * that has become public in the meantime is no longer held back.
 */
export async function heldBackInCommits(
  content: string,
  manuscript: Manuscript,
  now: Date,
): Promise<UnpublishedFile[]> {
  const upstream = await askGit(content, ['rev-parse', '--verify', '--quiet', '@{upstream}']);
  const range = upstream ? [`${upstream.toString('utf8').trim()}..HEAD`] : ['HEAD'];
  const form = ['--cc', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative', '--format=%H'];
  const log = await askGit(content, ['log', ...form, '--reverse', ...range, '--', 'releases']);
  const open = new Set(
    manuscript.releases.flatMap(({ folder, texts }) =>
      texts.flatMap(({ facts, language }) =>
        facts && isPublic(stateAt(facts, now)) ? [`${folder}/${language}`] : [],
      ),
    ),
  );
  const suspects = commitsIn(log?.toString('utf8') ?? '').flatMap(({ commit, changes }) =>
    changes.filter((change) => isSuspect(change, open)).map((change) => ({ ...change, commit })),
  );
  const blobs = await readBlobs(content, new Set(suspects.map(({ blob }) => blob)));
  const seen = new Set<string>();
  return suspects.flatMap(({ commit, blob, path }) => {
    const source = blobs.get(blob);
    if (seen.has(path) || source === undefined || !isHeldBack(source, now)) return [];
    // The oldest commit that holds a file is the one from which history has to be written anew.
    seen.add(path);
    return [{ commit: commit.slice(0, 7), path }];
  });
}

function isSuspect({ status, path }: ChangedFile, open: ReadonlySet<string>): boolean {
  const name = nameOf(path);
  return name !== undefined && !status.includes('D') && !open.has(name.id);
}

/** Of drafts only one with an embargo is a secret; all else that is not public beyond doubt is held back. */
function isHeldBack(source: string, now: Date): boolean {
  const raw = readFrontmatter(source)?.data;
  if (typeof raw !== 'object' || raw === null || !('publishedAt' in raw)) return false;
  const { draft, ...rest } = raw as Record<string, unknown>;
  return (draft !== true || rest['embargo'] !== undefined) && !isSurelyPublic(rest, now);
}
