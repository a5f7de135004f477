import { gunzipSync, gzipSync } from 'node:zlib';
import { digestOf } from '../../files/digest.ts';
import { arrayHead, itemEnd, itemsOf, textAt, textItem } from './cbor.ts';
import type { IndexFile } from './kept-spans.ts';

/** What the files of an index begin with, before their CBOR. */
const signature = Buffer.from('pagefind_dcd');
/** The bytes of a part before compression. Pagefind’s own have some 60,000, of which a word needs a few; smaller ones make the list longer. */
const usualSize = 4_000;

/** A part of the index with the first and the last of its words. */
type Part = { first: string; last: string; name: string; file: IndexFile };

/**
 * The files of an index with its words in smaller parts: a browser loads a whole part for each word. The form of the files is
 * tested against the version in use.
 *
 * @throws if a file has another form.
 */
export function inSmallParts(
  files: readonly IndexFile[],
  language: string,
  partSize = usualSize,
): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind: there is no list of the parts of the index.');
  const bytes = contentOf(meta);
  const [version, pages, chunks, ...rest] = itemsOf(bytes, 0);
  if (!version || !pages || !chunks) throw new Error(`Pagefind: ${meta.path} has an unknown form.`);
  const parts = itemsOf(chunks, 0).flatMap((chunk) => {
    const [, , name] = itemsOf(chunk, 0);
    const file = files.find(({ path }) => name && path === `index/${textAt(name)}.pf_index`);
    if (!file) throw new Error(`Pagefind: ${meta.path} names a part that is not there.`);
    return partsOf(file, language, partSize);
  });
  const named = namedByContent(files, pages);
  const listed = parts.map(({ first, last, name }) =>
    Buffer.concat([arrayHead(3), textItem(first), textItem(last), textItem(name)]),
  );
  const list = Buffer.concat([arrayHead(listed.length), ...listed]);
  const all = [version, named.pages, list, ...rest];
  const content = packed(Buffer.concat([arrayHead(all.length), ...all]));
  const hash = `${language}_${digestOf(content).slice(0, 10)}`;
  return [
    ...named.files.flatMap((file) => {
      if (file === meta) return [{ path: `pagefind.${hash}.pf_meta`, content }];
      if (file.path === 'pagefind-entry.json') return [entryWith(file, hash)];
      return file.path.endsWith('.pf_index') ? [] : [file];
    }),
    ...parts.map(({ file }) => file),
  ];
}

/**
 * The files of an index with its fragments named by what they hold, and the list of its pages with these names. Pagefind names
 * a fragment by the writing that it compares, so a correction of signs alone would change a file that browsers keep for a
 * year.
 */
function namedByContent(files: readonly IndexFile[], pages: Buffer): { files: IndexFile[]; pages: Buffer } {
  const names = new Map<string, string>();
  const named = files.map((file) => {
    const [, name, language] = /^fragment\/((.+)_[^_/]+)\.pf_fragment$/.exec(file.path) ?? [];
    if (name === undefined || language === undefined) return file;
    const own = `${language}_${digestOf(file.content).slice(0, 10)}`;
    names.set(name, own);
    return { ...file, path: `fragment/${own}.pf_fragment` };
  });
  const listed = itemsOf(pages, 0).map((page) => {
    const [name, ...more] = itemsOf(page, 0);
    const own = name && names.get(textAt(name));
    if (!own) throw new Error('Pagefind: the list of pages names a fragment that is not there.');
    return Buffer.concat([arrayHead(more.length + 1), textItem(own), ...more]);
  });
  return { files: named, pages: Buffer.concat([arrayHead(listed.length), ...listed]) };
}

/**
 * Pagefind finds a beginning only among the words of the part in which it would stand, so words with as many first letters in
 * common stay together.
 */
const together = 3;

/** The parts of one file of the index: its words, as many to a part as fit. */
function partsOf(file: IndexFile, language: string, partSize: number): Part[] {
  const bytes = contentOf(file);
  const [list, ...more] = itemsOf(bytes, 0);
  if (!list || more.length) throw new Error(`Pagefind: ${file.path} has an unknown form.`);
  const groups: Buffer[][] = [];
  let size = Infinity;
  let before: string | undefined;
  for (const word of itemsOf(list, 0)) {
    const begin = [...wordOf(word)].slice(0, together).join('');
    const isApart = begin !== before;
    before = begin;
    if (size > partSize && isApart) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.length;
  }
  return groups.map((words) => {
    const content = packed(Buffer.concat([arrayHead(1), arrayHead(words.length), ...words]));
    const name = `${language}_${digestOf(content).slice(0, 10)}`;
    const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word && wordOf(word));
    return { first, last, name, file: { path: `index/${name}.pf_index`, content } };
  });
}

/** A word of the index is the first item of its record. */
const wordOf = (word: Buffer): string => textAt(itemsOf(word, 0)[0] ?? Buffer.alloc(0));

function contentOf({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (
    !bytes.subarray(0, signature.length).equals(signature) ||
    itemEnd(bytes, signature.length) !== bytes.length
  )
    throw new Error(`Pagefind: ${path} has an unknown format.`);
  return bytes.subarray(signature.length);
}

const packed = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });

function entryWith({ path, content }: IndexFile, hash: string): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString()) as { languages: Record<string, object> };
  const [[language, one] = [], ...others] = Object.entries(entry.languages);
  if (language === undefined || others.length) throw new Error(`Pagefind: ${path} has an unknown form.`);
  return { path, content: JSON.stringify({ ...entry, languages: { [language]: { ...one, hash } } }) };
}
