import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexRecord } from './index-record.ts';
import type { IndexFile } from './kept-spans.ts';

/** What a fragment begins with, before its JSON. */
const signature = 'pagefind_dcd';

type Fragment = { url: string; content: string; meta: Record<string, string> };

/**
 * The files of an index, with the text of each page as it is written. Pagefind keeps the text that it was given, and that
 * has the writing for comparing. A fragment is its copy of one page: its format is tested against the version in use.
 *
 * @throws if a fragment has another number of words than the record of its page (by its address).
 */
export function writtenFragments(
  files: readonly IndexFile[],
  records: ReadonlyMap<string, IndexRecord>,
): IndexFile[] {
  return files.map((file) => {
    if (!file.path.endsWith('.pf_fragment')) return file;
    const text = gunzipSync(file.content).toString();
    if (!text.startsWith(signature)) throw new Error(`Pagefind: ${file.path} has an unknown format.`);
    const fragment = JSON.parse(text.slice(signature.length)) as Fragment;
    const record = records.get(fragment.url);
    if (!record || countOf(record.content) !== countOf(fragment.content))
      throw new Error(`Pagefind: ${file.path} has other words than ${fragment.url}.`);
    const { title, content } = record;
    const written = { ...fragment, content, meta: { ...fragment.meta, title } };
    return { ...file, content: gzipSync(signature + JSON.stringify(written), { level: 9 }) };
  });
}

/** The number of words in a text of an index. No-break spaces are within words. */
const countOf = (content: string) => content.split(/[ \n]/).length;
