import { appendFile } from 'node:fs/promises';
import { askGit } from '../../history/git.ts';
import { readNotes } from '../../history/deploys.ts';
import { addLine, fetchNotes, type Notes, pushNotes } from '../record/notes.ts';
import { remoteOf } from '../record/record.ts';

/** Something that was handed over, or that stood in the feeds when a channel was first used. */
export type Sent = {
  /** The deploy with which it was public. */
  commit: string;
  /** The engine or the network, with the account: `mastodon https://social.example.org`. */
  channel: string;
  /** The id of the feed item. `start` when the channel was first used. */
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** What it is called there. Missing for what was only taken note of. */
  post?: string | undefined;
};

/** What was sent: git notes beside the record of deploys, one line of JSON each. */
const notes: Notes = { ref: 'refs/notes/depesche/sent', fetched: 'refs/notes/depesche/sent-fetched' };

/** A line of the notes. The order of its fields never changes, so that equal things are equal lines. */
const lineOfSent = ({ commit, channel, id, at, post }: Sent): string =>
  JSON.stringify({ commit, channel, id, at, post });

/**
 * What the repository around a content folder remembers for a channel: by the id of the feed item, what it is called
 * there. Undefined when the channel was never used.
 */
export async function sentOn(
  content: string,
  channel: string,
): Promise<ReadonlyMap<string, string | undefined> | undefined> {
  const all = await readNotes(content, [notes.ref, notes.fetched]);
  const found = all.flatMap(({ text }) => text.split('\n').flatMap((line) => sentIn(line, channel)));
  return found.length === 0 ? undefined : new Map(found);
}

function sentIn(line: string, wanted: string): [id: string, post: string | undefined][] {
  try {
    const { channel, id, post } = JSON.parse(line) as Record<string, unknown>;
    return channel === wanted && typeof id === 'string'
      ? [[id, typeof post === 'string' ? post : undefined]]
      : [];
  } catch {
    return [];
  }
}

/**
 * Brings what other machines have sent. Without a remote there are none.
 * @throws GitError when the remote does not answer
 */
export async function fetchSent(content: string, token: string | undefined): Promise<void> {
  const remote = await remoteOf(content);
  if (remote !== undefined) await fetchNotes(content, notes, remote, token);
}

/**
 * Remembers what was sent, at once and in this repository.
 * @throws GitError when git does not know the commit of the deploy
 */
export const remember = (content: string, sent: Sent): Promise<void> =>
  addLine(content, notes, sent.commit, lineOfSent(sent));

/**
 * Shares what was sent: with the job of a workflow that may write (the output `sent` of a step, and the file that
 * `NEWSROOM_SENT` names), or else with the remote.
 * @throws GitError when the remote does not take it
 */
export async function shareSent(
  content: string,
  sent: readonly Sent[],
  { GITHUB_OUTPUT: output, NEWSROOM_SENT: file }: NodeJS.ProcessEnv,
): Promise<void> {
  const lines = sent.map(lineOfSent).join('\n');
  // No line can be the end mark: each begins with a brace.
  if (output && lines) await appendFile(output, `sent<<end\n${lines}\nend\n`);
  if (file && lines) await appendFile(file, `${lines}\n`);
  if (output ?? file) return;
  const remote = await remoteOf(content);
  // Also what could not be shared before.
  const isAny = (await askGit(content, ['rev-parse', '--verify', '--quiet', notes.ref])) !== undefined;
  if (remote !== undefined && isAny) await pushNotes(content, notes, remote);
}
