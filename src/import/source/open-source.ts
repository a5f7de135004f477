import { basename, dirname } from 'node:path';
import { markdownFiles, markdownFolder } from './markdown-folder.ts';
import { plainRelease } from './plain-release.ts';
import { beginOfFile, isDirectory } from './read-file.ts';
import { jsonFeedFile, xmlFeed } from './feeds.ts';
import type { Source } from './source-item.ts';
import { wordpress } from './wxr.ts';

/** The address of the site that a feed or an export belongs to. */
const siteIn = (head: string): string | undefined =>
  [
    /<link>\s*(https?:\/\/[^<\s]+)/,
    /<link\b(?![^>]*rel="self")[^>]*href="(https?:\/\/[^"]+)"/,
    /"home_page_url"\s*:\s*"(https?:[^"]+)"/,
  ]
    .map((pattern) => pattern.exec(head)?.[1])
    .find((address) => address !== undefined);

/** The host of that site, or the name of the file. */
const hostIn = (head: string, path: string): string =>
  URL.parse(siteIn(head) ?? '')?.hostname ?? basename(path);

/** The language that a feed or an export states for all of its items. */
const languageOf = (head: string): string | undefined =>
  /<(?:dc:)?language>\s*([\w-]{2,12})\s*</.exec(head)?.[1];

/**
 * Opens a source by what it holds, not by its name. `path` is absolute.
 * @returns undefined when nobody here can read it
 */
export async function openSource(path: string): Promise<Source | undefined> {
  if (await isDirectory(path)) return folderSource(path);
  if (/\.(?:md|mdx|markdown)$/i.test(path))
    return markdownFolder(dirname(path), basename(path), dirname(path), [path]);
  const head = await beginOfFile(path);
  if (/<rss\b[^>]*xmlns:wp=/.test(head))
    return wordpress(path, '<rss xmlns:wp>', hostIn(head, path), languageOf(head));
  const about = { name: hostIn(head, path), base: siteIn(head), language: languageOf(head) };
  if (/<rss\b/i.test(head)) return xmlFeed(path, 'rss', '<rss>', about);
  if (/<rdf:RDF\b/.test(head)) return xmlFeed(path, 'rdf', '<rdf:RDF>', about);
  const [, language] = /<feed\b[^>]*xml:lang="([\w-]+)"/.exec(head) ?? [];
  if (/<feed\b[^>]*http:\/\/www\.w3\.org\/2005\/Atom/.test(head))
    return xmlFeed(path, 'atom', '<feed>', { ...about, language });
  if (/^\s*\{[^]*"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//.test(head))
    return jsonFeedFile(path, '"version": "https://jsonfeed.org/…"', hostIn(head, path));
  if (/\.(?:txt|text)$/i.test(path) && !head.includes('\0')) return plainRelease(path, basename(path));
  return undefined;
}

/** A folder is known by most of its files. */
function folderSource(folder: string): Source | undefined {
  const [first] = markdownFiles(folder);
  return first === undefined ? undefined : markdownFolder(folder, basename(first));
}
