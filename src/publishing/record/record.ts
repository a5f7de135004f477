import { fetchedRef, lineOf, recordRef, type Deploy } from '../../history/deploys.ts';
import { askGit, runGit } from '../../history/git.ts';
import { addLine, fetchNotes, type Notes, pushNotes } from './notes.ts';

const record: Notes = { ref: recordRef, fetched: fetchedRef };

/**
 * Adds a deploy to the record in the repository around a content folder. A line that is there already is not added
 * again.
 * @throws GitError without a repository, or when another process keeps on writing
 */
export const addToRecord = (content: string, deploy: Deploy): Promise<void> =>
  addLine(content, record, deploy.commit, lineOf(deploy));

/** The remote that a content folder is pushed to. Undefined when it has none. */
export async function remoteOf(content: string): Promise<string | undefined> {
  const ask = async (...words: string[]) => (await askGit(content, words))?.toString('utf8').trim();
  const branch = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
  const names = (await ask('remote'))?.split('\n').filter(Boolean) ?? [];
  const own = branch && (await ask('config', `branch.${branch}.remote`));
  return names.find((name) => name === own) ?? names.find((name) => name === 'origin') ?? names[0];
}

/**
 * Fetches the record of a remote. Returns whether the remote has one.
 * @throws GitError when it does not answer
 */
export const fetchRecord = (content: string, remote: string, token?: string): Promise<boolean> =>
  fetchNotes(content, record, remote, token);

/** Lets every later `git fetch` and `git pull` of this clone bring the record. */
export async function followRecord(content: string, remote: string): Promise<void> {
  const name = `remote.${remote}.fetch`;
  const known = (await askGit(content, ['config', '--get-all', name]))?.toString('utf8').split('\n') ?? [];
  const wanted = '+refs/notes/depesche/deploys*:refs/notes/depesche/fetched*';
  if (!known.includes(wanted)) await runGit(content, ['config', '--add', name, wanted]);
}

/**
 * Pushes the record. What the remote has in the meantime is joined line by line.
 * @throws GitError when the remote does not take it
 */
export const pushRecord = (content: string, remote: string): Promise<void> =>
  pushNotes(content, record, remote);
