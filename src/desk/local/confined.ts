import { lstat, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { attachmentFormats, brandFormats, logoFormats } from '../../manuscript/formats.ts';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { RefusedRequest } from './refusal.ts';

/** The file extensions of the content. */
export const contentFormats = [
  ...new Set(['mdx', 'yaml', ...attachmentFormats, ...logoFormats, ...brandFormats]),
];

/** Whether a path, relative to the top of the repository, can be that of a content file. */
function isNamed(path: string, folder: string): boolean {
  // Windows reads a backslash as a slash and a colon as a stream. No valid path has a control character.
  if (path.length > 1000 || /[\\:\u0000-\u001f\u007f]/.test(path)) return false;
  const segments = path.split('/');
  const content = folder === '' ? [] : folder.split('/');
  return (
    segments.every((segment) => segment !== '' && !segment.startsWith('.') && !/[. ]$/.test(segment)) &&
    segments.length > content.length &&
    content.every((name, index) => segments[index] === name)
  );
}

const hasFormat = (path: string) => contentFormats.includes(extname(path).slice(1).toLowerCase());

/** Whether the desk shows a file at all. */
export const isShown = (path: string, folder: string): boolean => isNamed(path, folder) && hasFormat(path);

/**
 * The absolute path of a file in the content. `path` and `folder`, the content, are relative to the top of the
 * repository. No segment leads upwards, is hidden or is a link, so that nothing outside of the content is read or
 * written.
 */
export async function confined(
  top: string,
  folder: string,
  path: unknown,
  words: LocalWords,
): Promise<string> {
  if (typeof path !== 'string' || !isNamed(path, folder))
    throw new RefusedRequest(403, words.notConfined(String(path)));
  if (!hasFormat(path)) throw new RefusedRequest(403, words.wrongKind(path, contentFormats.join(', ')));
  let at = await realpath(top);
  for (const segment of path.split('/')) {
    at = join(at, segment);
    const found = await lstat(at).catch(() => undefined);
    if (found?.isSymbolicLink()) throw new RefusedRequest(403, words.notConfined(path));
  }
  const root = await realpath(join(top, folder));
  if (!at.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new RefusedRequest(403, words.notConfined(path));
  return at;
}
