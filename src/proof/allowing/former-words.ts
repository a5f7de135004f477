import { askGit, readBlobs } from '../../history/git.ts';
import { SaidWords } from '../said-words.ts';
import type { PublicFile } from './public-words.ts';

/** A version of a file in git: its commit, the time of that (in milliseconds), and its whole source. */
type Version = { commit: string; at: number; source: SaidWords };

/** The state of the content before something came into it: a commit, and the instant of the one that followed. */
type StateBefore = { commit: string; at: number };

/** The past of a content folder, as far as somebody asks for it. Each file is asked for once. */
export class FormerWords {
  #content: string;
  #now: number;
  #versions = new Map<string, Promise<Version[]>>();
  #said = new Map<string, Promise<SaidWords>>();

  /** `content` is the absolute path of the folder, `now` the instant of the build in milliseconds. */
  constructor(content: string, now: number) {
    this.#content = content;
    this.#now = now;
  }

  /** Whether a public file rendered these words before a held-back file (path within the content folder) had them. */
  async wereSaid(words: readonly string[], heldBack: string, file: PublicFile): Promise<boolean> {
    const { commit, at } = await this.#stateBefore(words, heldBack);
    const said = await once(this.#said, `${commit} ${file.path}`, async () => {
      const source = await askGit(this.#content, ['show', `${commit}:./${file.path}`]);
      return source ? file.saidBy(source.toString('utf8'), at) : new SaidWords();
    });
    return said.has(words);
  }

  /**
   * The last commit before a file had these words: the parent of the first version that has them or, if markup parts them
   * in every version, of the first version of all. For a file that is not committed, the newest commit.
   */
  async #stateBefore(words: readonly string[], path: string): Promise<StateBefore> {
    const versions = await once(this.#versions, path, () => versionsOf(this.#content, path));
    const came = versions.find(({ source }) => source.has(words)) ?? versions[0];
    return came ? { commit: `${came.commit}^`, at: came.at } : { commit: 'HEAD', at: this.#now };
  }
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** The versions of a file (path within the content folder), oldest first, followed through renames. */
async function versionsOf(content: string, path: string): Promise<Version[]> {
  const log = await askGit(content, [
    ...['log', '--follow', '--raw', '--no-abbrev', '--format=%H %ct'],
    ...['--', path],
  ]);
  const found: { commit: string; at: number; blob: string }[] = [];
  let commit: { commit: string; at: number } | undefined;
  for (const line of (log?.toString('utf8') ?? '').split('\n')) {
    const [, id, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(line) ?? [];
    if (id !== undefined) commit = { commit: id, at: Number(seconds) * 1000 };
    else if (line.startsWith(':') && commit) found.push({ ...commit, blob: line.split(' ')[3] ?? '' });
  }
  const texts = await readBlobs(content, new Set(found.map(({ blob }) => blob)));
  return found
    .map(({ blob, ...version }) => ({ ...version, source: new SaidWords(texts.get(blob) ?? '') }))
    .reverse();
}
