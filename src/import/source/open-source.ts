import { basename } from 'node:path';
import { beginOfFile, isDirectory } from './read-file.ts';
import type { Source } from './source-item.ts';
import { wordpress } from './wxr.ts';

/** The host of the site that an export names, or the name of its file. */
const hostIn = (head: string, path: string): string => {
  const [, address = ''] = /<link>\s*(https?:\/\/[^<\s]+)/.exec(head) ?? [];
  return URL.parse(address)?.hostname ?? basename(path);
};

/** The language that a feed or an export states for all of its items. */
const languageOf = (head: string): string | undefined =>
  /<(?:dc:)?language>\s*([\w-]{2,12})\s*</.exec(head)?.[1];

/**
 * Opens a source by what it holds, not by its name. `path` is absolute.
 * @returns undefined when nobody here can read it
 */
export async function openSource(path: string): Promise<Source | undefined> {
  if (await isDirectory(path)) return undefined;
  const head = await beginOfFile(path);
  if (/<rss\b[^>]*xmlns:wp=/.test(head))
    return wordpress(path, '<rss xmlns:wp>', hostIn(head, path), languageOf(head));
  return undefined;
}
