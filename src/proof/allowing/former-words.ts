import { askGit, readBlobs } from '../../history/git.ts';
import { provenWords } from '../words.ts';
import { standsIn } from '../stands-in.ts';

/** A version of a file in git. `at` is the time of its commit, in milliseconds. */
type Version = { commit: string; at: number; blob: string };

/** The versions of a file (path within the content folder), oldest first, followed through renames. */
async function versionsOf(content: string, path: string): Promise<Version[]> {
  const log = await askGit(content, [
    'log',
    '--follow',
    '--raw',
    '--no-abbrev',
    '--format=%H %ct',
    '--',
    path,
  ]);
  const found: Version[] = [];
  let commit: Pick<Version, 'commit' | 'at'> | undefined;
  for (const line of (log?.toString('utf8') ?? '').split('\n')) {
    const [, id, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(line) ?? [];
    if (id !== undefined) commit = { commit: id, at: Number(seconds) * 1000 };
    else if (line.startsWith(':') && commit) found.push({ ...commit, blob: line.split(' ')[3] ?? '' });
  }
  return found.reverse();
}

/** The state of the content before a secret came into it: a commit, with the instant of what followed it. */
export type StateBefore = { commit: string; at: number };

/**
 * The last commit before a file had these words: the parent of the first version that has them or, if markup parts them in
 * every version, of the first version of all. For words that are not committed, the newest commit.
 */
export async function stateBefore(
  content: string,
  path: string,
  words: readonly string[],
  now: number,
): Promise<StateBefore> {
  const versions = await versionsOf(content, path);
  const texts = await readBlobs(content, new Set(versions.map(({ blob }) => blob)));
  const first = versions.find(({ blob }) => standsIn(words, provenWords(texts.get(blob) ?? '')));
  const [oldest] = versions;
  const came = first ?? oldest;
  return came ? { commit: `${came.commit}^`, at: came.at } : { commit: 'HEAD', at: now };
}

/** The source of a file in a commit. Undefined if it was not there, or git does not know. */
export async function sourceIn(content: string, commit: string, path: string): Promise<string | undefined> {
  const answer = await askGit(content, ['show', `${commit}:./${path}`]);
  return answer?.toString('utf8');
}
