import { answerOfGit } from './git.ts';

/** From `at` (milliseconds) on, a text had the content of `blob`. Undefined when its file was deleted. */
export type Step = { at: number; blob?: string | undefined; folder: string };

/** The steps of every release text by `folder/language`, oldest first, and the texts with uncommitted changes. */
export type Trails = { steps: ReadonlyMap<string, readonly Step[]>; isTouched: ReadonlySet<string> };

/** One changed file, from the output of `git log --raw -z`. */
export type ChangedFile = { status: string; blob: string; from: string; path: string };

/** A new file is a renamed one only if at least 60 % of it is the same. */
export const renames = '-M60%';
const raw = ['--raw', '-z', '--no-abbrev', '--relative', '--no-ext-diff'];

/**
 * Reads the steps of all releases in a content folder with one log and one diff. Only the main line counts: a text on a
 * branch was not public before its merge.
 * @throws GitError without a commit, and in a damaged repository: a past that cannot be read is not an empty one
 */
export async function readTrails(content: string): Promise<Trails> {
  const line = ['--reverse', '--first-parent', '--diff-merges=first-parent', '--format=%H %ct'];
  const [log, open] = await Promise.all([
    answerOfGit(content, ['log', ...line, renames, ...raw, 'HEAD', '--', 'releases']),
    answerOfGit(content, ['diff', renames, ...raw, 'HEAD', '--', 'releases']),
  ]);
  const steps = new Map<string, Step[]>();
  let at = -Infinity;
  for (const { commit, changes } of commitsIn(log.toString('utf8'))) {
    // A commit with a clock that went back must not change the order.
    at = Math.max(at, Number(commit.split(' ')[1]) * 1000);
    followRenames(steps, changes, at);
  }
  const touched = changesIn(open.toString('utf8').split('\0'));
  // A folder that was moved without a commit keeps its past. Its present text is in the manuscript.
  for (const { status, from, path } of touched) if (status.startsWith('R')) move(steps, from, path);
  return { steps, isTouched: new Set(touched.flatMap(({ path }) => nameOf(path)?.id ?? [])) };
}

/** Adds the changes of one instant, in milliseconds, to the steps of the release texts. */
export function followRenames(steps: Map<string, Step[]>, changes: readonly ChangedFile[], at: number): void {
  // Renames first: in one commit a folder can take the name that another one had.
  const moved = changes.filter(({ status }) => status.startsWith('R'));
  const trails = moved.map(({ from }) => steps.get(nameOf(from)?.id ?? ''));
  for (const { from } of moved) steps.delete(nameOf(from)?.id ?? '');
  moved.forEach(({ from, path }, index) => {
    const trail = trails[index];
    const name = nameOf(path);
    if (trail && name && nameOf(from)?.language === name.language) steps.set(name.id, trail);
  });
  for (const { status, blob, path } of changes) {
    const name = nameOf(path);
    if (!name) continue;
    trailOf(steps, name.id).push({ at, folder: name.folder, blob: status === 'D' ? undefined : blob });
  }
}

/** The trail of a file, which begins when it is first asked for. */
export function trailOf<S>(trails: Map<string, S[]>, id: string): S[] {
  const trail = trails.get(id) ?? [];
  trails.set(id, trail);
  return trail;
}

function move(steps: Map<string, Step[]>, from: string, path: string): void {
  const [former, name] = [nameOf(from), nameOf(path)];
  const trail = steps.get(former?.id ?? '');
  if (!former || !name || !trail || former.language !== name.language) return;
  steps.delete(former.id);
  steps.set(name.id, trail);
}

/** The release text of a path, which is relative to the content folder. Undefined for any other file. */
export function nameOf(path: string): { id: string; folder: string; language: string } | undefined {
  const [, folder, language] = /^releases\/([^/]+)\/index\.([A-Za-z-]+)\.mdx$/.exec(path) ?? [];
  return folder && language ? { id: `${folder}/${language}`, folder, language } : undefined;
}

/** The commits in the output of `git log --raw -z`, each with its format line. */
export function commitsIn(log: string): { commit: string; changes: ChangedFile[] }[] {
  const commits: { commit: string; parts: string[] }[] = [];
  for (const part of log.split('\0').map((one) => one.replace(/^\n+/, ''))) {
    if (/^[0-9a-f]{40,64}(?: \d+)?$/.test(part)) commits.push({ commit: part, parts: [] });
    else if (part !== '') commits.at(-1)?.parts.push(part);
  }
  return commits.map(({ commit, parts }) => ({ commit, changes: changesIn(parts) }));
}

/** The changed files of one commit. A merge has a colon, a mode and an object for each parent before those of its result. */
export function changesIn(parts: readonly string[]): ChangedFile[] {
  const changes: ChangedFile[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const head = parts[index] ?? '';
    if (!head.startsWith(':')) continue;
    const facts = head.split(' ');
    const status = facts.at(-1) ?? '';
    const from = parts[(index += 1)] ?? '';
    const path = /^[RC]/.test(status) ? (parts[(index += 1)] ?? '') : from;
    changes.push({ status, blob: facts.at(-2) ?? '', from, path });
  }
  return changes;
}
