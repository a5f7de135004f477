import { basename, dirname, relative } from 'node:path';
import { fileNameFlaw, plainFileName } from '../../model/file-name.ts';
import { plainPicture } from '../../manuscript/plain-file.ts';
import { laterInstant } from '../../clock.ts';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { confined } from './confined.ts';
import { GitError } from '../../history/git.ts';
import { RefusedRequest } from './refusal.ts';
import { type AgreedRemovals, forgetAgreed, mostFiles, refuseUnasked } from '../published/agreed-removals.ts';
import { commitOf } from './commit.ts';
import { exchangeOf, readIfThere, type Sides } from './disk/exchange.ts';
import { type ErrorsNow, newlyWrong } from './newly-wrong.ts';
import { authorOf, refuseWhenBusy, type Repository } from './repository.ts';
import { shaOf } from './repository-files.ts';
import { unwatched } from './unwatched.ts';

/** One file of a change, as the CMS sends it. */
type FileChange = {
  operation?: unknown;
  path?: unknown;
  from_path?: unknown;
  sha?: unknown;
  content?: unknown;
};
export type SaveRequest = { branch?: unknown; message?: unknown; files?: unknown };

/** The new bytes of a path, or none to remove it: for ever (`isGone`) or from this place. `sha` is the version that the editor has seen. */
type Step = { path: string; at: string; bytes?: Buffer; sha?: string | undefined; isGone?: boolean };

/**
 * Writes a change into the working tree and commits only its files. Nothing is pushed. When a file differs from the
 * version that the editor has seen, or a public text goes whose removal nobody has `agreed` to, nothing is written. When git refuses, or when the change brings an error that would
 * stop the build (`errorsNow`), the files are restored, except where somebody else has written meanwhile, and what is
 * staged stays as it was.
 */
export async function save(
  repository: Repository,
  change: SaveRequest,
  words: LocalWords,
  errorsNow?: ErrorsNow,
  agreed: AgreedRemovals = new Map(),
) {
  const steps = await stepsOf(repository, change, words);
  await refuseWhenBusy(repository, String(change.branch ?? ''), words);
  await authorOf(repository, words);
  const sides = new Map<string, NonNullable<ReturnType<Sides['get']>>>();
  for (const { at, path, sha, bytes } of steps) {
    const found = await readIfThere(at);
    sides.set(at, { before: sides.has(at) ? sides.get(at)?.before : found, after: bytes });
    if (sha === undefined && found && bytes && !found.equals(bytes))
      throw new RefusedRequest(409, words.taken(path));
    if (sha !== undefined && (!found || shaOf(found) !== sha))
      throw new RefusedRequest(409, words.conflict(path));
  }
  const removed = steps.flatMap(({ at, path, isGone }) => {
    const bytes = isGone ? sides.get(at)?.before : undefined;
    return bytes ? [{ path, bytes }] : [];
  });
  await refuseUnasked(repository, removed, agreed, laterInstant(), words).catch((error: unknown) => {
    throw inWords(error, words);
  });
  const { git, top } = repository;
  const pathOf = (at: string) => relative(top, at).replaceAll('\\', '/');
  const paths = [...sides.keys()].map(pathOf);
  const hidden = await unwatched(repository, paths);
  if (hidden.length) throw new RefusedRequest(409, words.unwatched(hidden));
  const { make, undo, confirm } = exchangeOf(
    sides,
    (at) => new RefusedRequest(409, words.conflict(pathOf(at))),
  );
  try {
    await make();
    const wrong = errorsNow ? await newlyWrong(errorsNow, words.language, make, undo) : [];
    if (wrong.length) throw new RefusedRequest(422, words.wouldBreak(wrong));
    await confirm();
    await commitOf(repository, paths, messageOf(change.message));
    forgetAgreed(agreed, paths);
  } catch (error) {
    await undo();
    throw inWords(error, words);
  }
  const [sha = '', created = ''] = (await git(['log', '-1', '--format=%H%x00%cI'])).trim().split('\0');
  return {
    commit: { sha, created },
    files: steps.map(({ path, bytes }) => bytes && { path, sha: shaOf(bytes) }),
  };
}

/** An error of git as a refusal that says what git said; any other as it is. */
function inWords(error: unknown, words: LocalWords): unknown {
  if (!(error instanceof GitError)) return error;
  const isLocked = /index\.lock|cannot lock/i.test(error.message);
  return new RefusedRequest(409, isLocked ? words.locked : words.failed(error.message.slice(0, 500)));
}

/** The folder in which the folder of an entry lies. */
const shelfOf = (path: string): string => dirname(dirname(path));

async function stepsOf({ top, folder }: Repository, change: SaveRequest, words: LocalWords): Promise<Step[]> {
  const files: unknown = change.files;
  if (!Array.isArray(files) || files.length === 0 || files.length > mostFiles)
    throw new RefusedRequest(400, words.unreadable);
  const steps: Step[] = [];
  for (const file of files as FileChange[]) {
    const at = await confined(top, folder, file?.path, words);
    const path = String(file.path);
    const sha = typeof file.sha === 'string' ? file.sha : undefined;
    if (file.operation === 'delete') {
      if (sha === undefined) throw new RefusedRequest(409, words.conflict(path));
      steps.push({ path, at, sha, isGone: true });
      continue;
    }
    if (file.operation !== 'create' && file.operation !== 'update')
      throw new RefusedRequest(400, words.unreadable);
    if (typeof file.content !== 'string') throw new RefusedRequest(400, words.unreadable);
    const name = basename(path);
    if (file.operation === 'create' && fileNameFlaw(name))
      throw new RefusedRequest(403, words.wrongName(path, plainFileName(name)));
    const sent = Buffer.from(file.content, 'base64');
    // What a picture tells must not enter git, from which nothing can be removed.
    const bytes = (await plainPicture(path, sent)) ?? sent;
    if (file.from_path !== undefined && file.from_path !== file.path) {
      const from = await confined(top, folder, file.from_path, words);
      if (sha === undefined) throw new RefusedRequest(409, words.conflict(String(file.from_path)));
      const former = String(file.from_path);
      // A text that moves with its release is at another address, and not gone.
      const isGone = basename(former) !== basename(path) || shelfOf(former) !== shelfOf(path);
      steps.push({ path: former, at: from, sha, isGone }, { path, at, bytes });
    } else {
      if (file.operation === 'update' && sha === undefined)
        throw new RefusedRequest(409, words.conflict(path));
      steps.push({ path, at, bytes, sha: file.operation === 'create' ? undefined : sha });
    }
  }
  return steps;
}

function messageOf(message: unknown): string {
  const text =
    typeof message === 'string' ? message.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ').trim() : '';
  return text.slice(0, 2000) || 'Update content';
}
