import { readFile } from 'node:fs/promises';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { confined } from '../local/confined.ts';
import { RefusedRequest } from '../local/refusal.ts';
import type { Repository } from '../local/repository.ts';
import { shaOf } from '../local/repository-files.ts';
import { publicState } from './public-save.ts';
import { shownLanguages } from './shown-languages.ts';

/** The texts whose removal somebody has agreed to: the version that was asked about (its SHA) by the path of its file. */
export type AgreedRemovals = Map<string, string>;

/** How many files one change may have. */
export const mostFiles = 2000;

/** A file that a change removes, with what it contains. */
export type RemovedFile = { path: string; bytes: Buffer };

/**
 * Keeps that somebody has agreed to the removal of these texts (`body.paths`). An agreement is about the text as it is
 * now. Throws if the request is unreadable or a path is outside of the content.
 */
export async function agree(
  { top, folder }: Repository,
  body: unknown,
  agreed: AgreedRemovals,
  words: LocalWords,
): Promise<object> {
  const { paths } = (body ?? {}) as { paths?: unknown };
  if (!Array.isArray(paths) || paths.length > mostFiles) throw new RefusedRequest(400, words.unreadable);
  for (const path of paths as unknown[]) {
    const at = await confined(top, folder, path, words);
    const bytes = await readFile(at).catch(() => undefined);
    if (bytes) agreed.set(String(path), shaOf(bytes));
  }
  return {};
}

/**
 * Refuses a change that removes texts which readers have at `now` and nobody was asked about: the question of the desk
 * (`ask-about-removal.ts`, `before-delete.ts`) stands in a page, which another program need not open.
 */
export async function refuseUnasked(
  repository: Repository,
  removed: readonly RemovedFile[],
  agreed: AgreedRemovals,
  now: Date,
  words: LocalWords,
): Promise<void> {
  const above = [repository.folder, 'releases', ''].filter((part, at) => part || at).join('/');
  for (const { path, bytes } of removed) {
    // Many disks take capitals and small letters for the same.
    const isInside = path.toLowerCase().startsWith(above.toLowerCase());
    const inFolder = isInside ? path.slice(above.length) : '';
    const [, folder, language] = /^([^/]+)\/index\.([\w-]+)\.mdx$/i.exec(inFolder) ?? [];
    if (!folder || !language || agreed.get(path) === shaOf(bytes)) continue;
    if (!publicState(bytes.toString('utf8'), language, now)) continue;
    const shown = await shownLanguages(repository, folder, now);
    if (shown?.includes(language) ?? true) throw new RefusedRequest(409, words.unasked(path));
  }
}

/** Forgets what was agreed to of files that a change has written or removed: the answer was used, or is about an older text. */
export function forgetAgreed(agreed: AgreedRemovals, paths: readonly string[]): void {
  for (const path of paths) agreed.delete(path);
}
