import { execFileSync } from 'node:child_process';
import { gitIn } from '../../small-repository.ts';
import { editor } from './host.ts';

/** A change of one file in a commit: its new bytes, or none to remove it. */
export type Change = { path: string; bytes?: Buffer };
export type StoredFile = { path: string; sha: string; size: number };
export type StoredCommit = { sha: string; message: string; name: string; email: string; date: string };

/** The repository behind a host of the tests: a real one, of which nothing is checked out. */
export type GitStore = ReturnType<typeof gitStore>;

export function gitStore(folder: string) {
  const git = (...words: string[]) => gitIn(folder, ['-c', 'core.quotepath=off', ...words]);
  const tried = (...words: string[]) => {
    try {
      return git(...words).trim();
    } catch {
      return undefined;
    }
  };
  const head = (branch: string) =>
    tried('rev-parse', '--verify', '--quiet', `refs/heads/${branch.replace(/^refs\/heads\//, '')}`);
  const commits = (...words: string[]): StoredCommit[] =>
    (tried('log', '--format=%H%x00%s%x00%an%x00%ae%x00%cI', ...words) ?? '')
      .split('\n')
      .filter(Boolean)
      .map((row) => {
        const [sha = '', message = '', name = '', email = '', date = ''] = row.split('\0');
        return { sha, message, name, email, date };
      });
  /** What a commit holds never changes, and asking git takes its time. */
  const known = new Map<string, StoredFile[]>();
  const blobs = new Map<string, Buffer>();
  const files = (at: string): StoredFile[] => {
    const commit = head(at) ?? at;
    const found = known.get(commit) ?? read(commit);
    known.set(commit, found);
    return found;
  };
  const read = (at: string): StoredFile[] =>
    (tried('ls-tree', '-r', '-l', '-z', at) ?? '')
      .split('\0')
      .filter(Boolean)
      .map((row) => {
        const [, sha = '', size = '', path = ''] = /^\d+ blob (\w+) +(\d+)\t(.+)$/.exec(row) ?? [];
        return { path, sha, size: Number(size) };
      });
  /** Commits changes on a branch, after its head. https://git-scm.com/docs/git-fast-import */
  const commit = (
    branch: string,
    message: string,
    changes: readonly Change[],
    from = head(branch),
  ): StoredCommit => {
    const text = Buffer.from(message);
    const who = `${editor.name} <${editor.email}> ${Math.floor(Date.now() / 1000)} +0000`;
    const parts: Buffer[] = [
      Buffer.from(`commit refs/heads/${branch}\ncommitter ${who}\ndata ${text.length}\n`),
      text,
    ];
    parts.push(Buffer.from(`\n${from ? `from ${from}\n` : ''}`));
    for (const { path, bytes } of changes) {
      if (!bytes) parts.push(Buffer.from(`D ${path}\n`));
      else
        parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n'));
    }
    gitIn(folder, ['fast-import', '--quiet', '--force'], undefined, Buffer.concat(parts));
    const [made] = commits('-1', branch);
    if (!made) throw new Error('Nothing was committed.');
    return made;
  };
  /** Merges a branch into another; false when the two contradict each other. */
  const merge = (into: string, branch: string, message: string): boolean => {
    const tree = tried('merge-tree', '--write-tree', into, branch)?.split('\n')[0];
    if (!tree) return false;
    const made = git('commit-tree', tree, '-p', into, '-p', branch, '-m', message).trim();
    git('update-ref', `refs/heads/${into}`, made);
    return true;
  };
  return {
    git,
    head,
    commits,
    files,
    commit,
    merge,
    /** The bytes of a blob. */
    bytes: (blob: string): Buffer => {
      const found = blobs.get(blob) ?? execFileSync('git', ['cat-file', 'blob', blob], { cwd: folder });
      blobs.set(blob, found);
      return found;
    },
    shaAt: (branch: string, path: string) => files(branch).find((file) => file.path === path)?.sha,
    exists: (branch: string) => head(branch) !== undefined,
    begin: (branch: string, at: string) => void git('update-ref', `refs/heads/${branch}`, at),
    remove: (branch: string) => void git('update-ref', '-d', `refs/heads/${branch}`),
    changed: (from: string, to: string) =>
      (tried('diff', '--name-status', '-z', `${from}...${to}`) ?? '').split('\0').filter(Boolean),
  };
}
