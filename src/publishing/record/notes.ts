import { askGit, GitError, runGit } from '../../history/git.ts';

/** Lines that a repository keeps as git notes: the own reference, and the one of what was fetched last. */
export type Notes = { ref: string; fetched: string };

/** The writer of the notes. A machine may have no name of its own for git. */
const writer = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Depesche'],
    [`GIT_${role}_EMAIL`, 'record@localhost'],
  ]),
);
/** Another process may write at the same time. */
const attempts = 5;
const inNotes = (ref: string) => ['notes', `--ref=${ref}`];

/**
 * Adds a line to the notes at a commit in the repository around a content folder. A line that is there already is not
 * added again.
 * @throws GitError without a repository, or when another process keeps on writing
 */
export async function addLine(content: string, { ref }: Notes, commit: string, line: string): Promise<void> {
  for (let left = attempts; ; left -= 1) {
    const note = await noteAt(content, ref, commit);
    const lines = note.split('\n').filter(Boolean);
    if (lines.includes(line)) return;
    const text = [...lines, line].sort().join('\n');
    try {
      await runGit(content, [...inNotes(ref), 'add', '--force', '--file=-', commit], text, writer);
      return;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

/** The note at a commit, empty if there is none. One that cannot be read would be overwritten. */
const noteAt = (content: string, ref: string, commit: string): Promise<string> =>
  runGit(content, [...inNotes(ref), 'show', commit]).then(String, (error: unknown) => {
    if (error instanceof GitError && /no note found/.test(error.message)) return '';
    throw error;
  });

/**
 * Fetches the notes of a remote. Returns whether the remote has some.
 * @throws GitError when it does not answer
 */
export async function fetchNotes(
  content: string,
  { ref, fetched }: Notes,
  remote: string,
  token?: string,
): Promise<boolean> {
  const access = await accessTo(content, remote, token);
  const found = await runGit(content, ['ls-remote', remote, ref], '', access);
  if (found.length === 0) return false;
  const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', remote, `+${ref}:${fetched}`];
  await runGit(content, words, '', access);
  return true;
}

/**
 * Pushes the notes. What the remote has in the meantime is joined line by line.
 * @throws GitError when the remote does not take them
 */
export async function pushNotes(content: string, notes: Notes, remote: string): Promise<void> {
  const { ref, fetched } = notes;
  for (let left = attempts; ; left -= 1) {
    if (await fetchNotes(content, notes, remote))
      await runGit(
        content,
        [...inNotes(ref), 'merge', '--quiet', '--strategy=cat_sort_uniq', fetched],
        '',
        writer,
      );
    try {
      await runGit(content, ['push', '--quiet', '--no-verify', remote, `${ref}:${ref}`]);
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
