import { execFile } from 'node:child_process';

/** What a repository or its owner may have set and what would change the answers, or where git looks. */
const plainly = ['-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false', '--no-replace-objects'];
const elsewhere = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_CEILING_DIRECTORIES'];

/**
 * What git answers to a question in a folder; undefined when it refuses (no repository, no such name) or there is no
 * git. Nothing is written, and no shell reads the words.
 */
export function askGit(
  folder: string,
  words: readonly string[],
  input?: string,
): Promise<Buffer<ArrayBufferLike> | undefined> {
  // A hook runs with these set, and they would lead to another repository than that of the content.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !elsewhere.includes(name)));
  return new Promise((resolved) => {
    const child = execFile(
      'git',
      [...plainly, ...words],
      {
        cwd: folder,
        env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' },
        encoding: 'buffer',
        maxBuffer: Infinity,
      },
      (error, answer) => resolved(error ? undefined : answer),
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** The texts of these objects, by their id; one that git does not have is left out. */
export async function readBlobs(folder: string, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (ids.size === 0) return texts;
  const answer = await askGit(folder, ['cat-file', '--batch'], [...ids, ''].join('\n'));
  for (let at = 0; answer && at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const [id = '', kind, size] = answer.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    texts.set(id, answer.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
