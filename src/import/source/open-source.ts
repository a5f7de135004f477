import { basename, dirname, relative } from 'node:path';
import { htmlFiles, htmlFolder } from './html-folder.ts';
import { isNewsTable, newsTable } from './news-table.ts';
import { wordDocuments, wordFiles } from './word.ts';
import type { Fetching } from '../map/beside.ts';
import { addressesIn, pageList } from './page-list.ts';
import { markdownFiles, markdownFolder } from './markdown-folder.ts';
import { plainRelease } from './plain-release.ts';
import { beginOfFile, isDirectory } from './read-file.ts';
import { archiveFiles, pressKits } from './press-kit.ts';
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
 * `fetching` opens the pages of a sitemap and of a list.
 * @returns undefined when nobody here can read it
 */
export async function openSource(path: string, fetching?: Fetching): Promise<Source | undefined> {
  if (await isDirectory(path)) return folderSource(path);
  if (/\.(?:md|mdx|markdown)$/i.test(path))
    return markdownFolder(dirname(path), basename(path), dirname(path), [path]);
  const head = await beginOfFile(path);
  if (/<rss\b[^>]*xmlns:wp=/.test(head))
    return wordpress(path, '<rss xmlns:wp>', hostIn(head, path), languageOf(head));
  const about = {
    name: hostIn(head, path),
    base: siteIn(head),
    language: languageOf(head),
    // Our feeds are dressed for browsers (`outputs/feeds`).
    isOurs: /<\?xml-stylesheet type="text\/css" href="[^"]*\/feeds\/feed\.css"/.test(head),
  };
  if (/<rss\b/i.test(head)) return xmlFeed(path, 'rss', '<rss>', about);
  if (/<rdf:RDF\b/.test(head)) return xmlFeed(path, 'rdf', '<rdf:RDF>', about);
  const [, language] = /<feed\b[^>]*xml:lang="([\w-]+)"/.exec(head) ?? [];
  if (/<feed\b[^>]*http:\/\/www\.w3\.org\/2005\/Atom/.test(head))
    return xmlFeed(path, 'atom', '<feed>', { ...about, language });
  if (/^\s*\{[^]*"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//.test(head))
    return jsonFeedFile(path, '"version": "https://jsonfeed.org/…"', hostIn(head, path));
  if (head.startsWith('PK') && /\.docx$/i.test(path)) return wordDocuments(path, '.docx', [path]);
  if (head.startsWith('PK') && /\.zip$/i.test(path)) return pressKits(path, 'manifest.json', [path]);
  if (isNewsTable(head)) return newsTable(path, 'title, datetime, bodytext');
  if (/<(?:!doctype html|html|head|article|body)\b/i.test(head))
    return htmlFolder(dirname(path), '<html>', [path]);
  const isMap = /<(?:urlset|sitemapindex)\b/.test(head);
  const isList = head.trim() !== '' && addressesIn(head).length >= head.trim().split('\n').length - 1;
  if (isMap || (isList && /^https?:/.test(addressesIn(head)[0] ?? '')))
    return (
      fetching && pageList(path, isMap ? 'sitemap' : 'addresses', isMap ? '<urlset>' : 'https://…', fetching)
    );
  if (/\.(?:txt|text)$/i.test(path) && !head.includes('\0')) return plainRelease(path, basename(path));
  return undefined;
}

/** A folder is known by the kind of which it has most files. */
function folderSource(folder: string): Source | undefined {
  const all = {
    markdown: markdownFiles(folder),
    html: htmlFiles(folder),
    word: wordFiles(folder),
    kit: archiveFiles(folder),
  };
  const most = Math.max(...Object.values(all).map(({ length }) => length));
  const sign = (files: readonly string[]) => relative(folder, files[0] ?? '').replaceAll('\\', '/');
  if (!most) return undefined;
  if (all.markdown.length === most) return markdownFolder(folder, sign(all.markdown));
  if (all.kit.length === most) return pressKits(folder, sign(all.kit), all.kit);
  if (all.word.length === most) return wordDocuments(folder, sign(all.word), all.word);
  return htmlFolder(folder, sign(all.html), all.html);
}
