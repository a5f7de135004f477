import { isObjectId, isWrittenInstant } from '../model/life/built-json.ts';
import { commitNamed } from './branch-head.ts';
import { answerOfGit, readBlobs } from './git.ts';

/** A site that was deployed. Instants are ISO 8601 in UTC. */
export type Deploy = {
  /** The commit of the content. */
  commit: string;
  /** The id of git for the content folder at that commit. */
  digest: string;
  /** The instant that the site shows: texts whose lift it had passed were public. */
  at: string;
  /** The instant at which the first new release in it was due. */
  due?: string | undefined;
  /** The instant at which the site was first seen at its public address. */
  seen?: string | undefined;
};

/** All deploys that a repository knows, oldest first, and the lines that cannot be read. */
export type DeployRecord = {
  deploys: readonly Deploy[];
  broken: readonly { commit: string; line: number }[];
};

/** The record of this repository: git notes, one line of JSON for each deploy, at the commit of the content. */
export const recordRef = 'refs/notes/depesche/deploys';
/** The record of another repository, as it was fetched last. */
export const fetchedRef = 'refs/notes/depesche/fetched';

/** A deploy as a line of the record. The order of its fields never changes, so that equal deploys are equal lines. */
export const lineOf = ({ commit, digest, at, due, seen }: Deploy): string =>
  JSON.stringify({ commit, digest, at, due, seen });

/** The deploy in a line of the record. Undefined when the line is not valid. */
export function deployIn(line: string): Deploy | undefined {
  try {
    const { commit, digest, at, due, seen } = JSON.parse(line) as Record<string, unknown>;
    const others = [due, seen].filter((one) => one !== undefined);
    if (!isObjectId(commit) || !isObjectId(digest) || ![at, ...others].every(isWrittenInstant))
      return undefined;
    return {
      commit,
      digest,
      at: String(at),
      ...(due !== undefined && { due: String(due) }),
      ...(seen !== undefined && { seen: String(seen) }),
    };
  } catch {
    return undefined;
  }
}

/** Reads the record of the repository around a content folder, own and fetched. Undefined when there is none. */
export async function readDeploys(content: string): Promise<DeployRecord | undefined> {
  const notes = await readNotes(content, [recordRef, fetchedRef]);
  return notes.length === 0 ? undefined : deploysIn(notes);
}

/** The notes at references of the repository around a content folder: the commit that each belongs to, and its text. */
export async function readNotes(
  content: string,
  refs: readonly string[],
): Promise<{ commit: string; text: string }[]> {
  const notes = (await Promise.all(refs.map((ref) => notesAt(content, ref)))).flat();
  if (notes.length === 0) return [];
  const texts = await readBlobs(content, new Set(notes.map(({ blob }) => blob)));
  return notes.map(({ commit, blob }) => ({ commit, text: texts.get(blob) ?? '' }));
}

/** The notes at a reference: the commit that each belongs to, and its text. */
async function notesAt(content: string, ref: string): Promise<{ commit: string; blob: string }[]> {
  if ((await commitNamed(content, ref)) === undefined) return [];
  const tree = await answerOfGit(content, ['ls-tree', '-r', '-z', '--full-tree', ref]);
  return tree
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, blob = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t(.*)$/.exec(line) ?? [];
      // Git spreads many notes over folders: ab/cd/ef….
      const commit = path.replaceAll('/', '');
      return isObjectId(commit) ? [{ commit, blob }] : [];
    });
}

/** The record in the texts of notes. A deploy that several lines tell of is one: the earliest instants count. */
export function deploysIn(notes: readonly { commit: string; text: string }[]): DeployRecord {
  const deploys = new Map<string, Deploy>();
  const broken: DeployRecord['broken'][number][] = [];
  for (const { commit, text } of notes) {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const deploy = deployIn(line);
      if (deploy?.commit !== commit) {
        broken.push({ commit, line: index + 1 });
        continue;
      }
      const key = `${deploy.at} ${commit} ${deploy.digest}`;
      const { due, seen } = deploys.get(key) ?? {};
      deploys.set(key, { ...deploy, due: earlier(due, deploy.due), seen: earlier(seen, deploy.seen) });
    }
  }
  return {
    deploys: [...deploys.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    broken,
  };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

/** Milliseconds from the instant at which a release was due until it was seen live. Undefined when one is unknown. */
export const delayOf = ({ due, seen }: Pick<Deploy, 'due' | 'seen'>): number | undefined =>
  due === undefined || seen === undefined ? undefined : Math.max(0, Date.parse(seen) - Date.parse(due));
