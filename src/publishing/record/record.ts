import { fetchedRef, lineOf, recordRef, type Deploy } from '../../history/deploys.ts';
import { askGit, GitError, runGit } from '../../history/git.ts';

/** The writer of the notes. A machine may have no name of its own for git. */
const writer = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Depesche'],
    [`GIT_${role}_EMAIL`, 'record@localhost'],
  ]),
);
/** Another process may write at the same time. */
const attempts = 5;
const inNotes = ['notes', `--ref=${recordRef}`];

/**
 * Adds a deploy to the record in the repository around a content folder. A line that is there already is not added
 * again.
 * @throws GitError without a repository, or when another process keeps on writing
 */
export async function addToRecord(content: string, deploy: Deploy): Promise<void> {
  const line = lineOf(deploy);
  for (let left = attempts; ; left -= 1) {
    const note = (await askGit(content, [...inNotes, 'show', deploy.commit]))?.toString('utf8') ?? '';
    const lines = note.split('\n').filter(Boolean);
    if (lines.includes(line)) return;
    const text = [...lines, line].sort().join('\n');
    try {
      await runGit(content, [...inNotes, 'add', '--force', '--file=-', deploy.commit], text, writer);
      return;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

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
export async function fetchRecord(content: string, remote: string, token?: string): Promise<boolean> {
  const access = await accessTo(content, remote, token);
  const found = await runGit(content, ['ls-remote', remote, recordRef], '', access);
  if (found.length === 0) return false;
  const words = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    remote,
    `+${recordRef}:${fetchedRef}`,
  ];
  await runGit(content, words, '', access);
  return true;
}

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
export async function pushRecord(content: string, remote: string): Promise<void> {
  for (let left = attempts; ; left -= 1) {
    if (await fetchRecord(content, remote))
      await runGit(
        content,
        [...inNotes, 'merge', '--quiet', '--strategy=cat_sort_uniq', fetchedRef],
        '',
        writer,
      );
    try {
      await runGit(content, ['push', '--quiet', '--no-verify', remote, `${recordRef}:${recordRef}`]);
      return;
    } catch (error) {
      if (left === 1 || !(error instanceof GitError) || !/rejected|failed to update ref/.test(error.message))
        throw error;
    }
  }
}

/**
 * The environment that lets git into a remote with a token, for this one call: a workflow that runs packages of others
 * keeps no token in the repository.
 */
async function accessTo(content: string, remote: string, token?: string): Promise<Record<string, string>> {
  const address = (await askGit(content, ['remote', 'get-url', remote]))?.toString('utf8').trim() ?? '';
  if (!token || !/^https?:\/\//.test(address)) return {};
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(address).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${secret}`,
  };
}
