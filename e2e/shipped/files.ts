import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { filesBelow } from '../../src/files/walk.ts';

/** What a function found in a site; a build puts a new folder in the place of the old one. */
function oncePerBuild<T>(read: (out: string) => T): (out: string) => T {
  const known = new Map<string, { folder: string; found: T }>();
  return (out) => {
    const { ino, ctimeMs } = statSync(out);
    const folder = `${ino} ${ctimeMs}`;
    const before = known.get(out);
    if (before?.folder === folder) return before.found;
    const found = read(out);
    known.set(out, { folder, found });
    return found;
  };
}

/** Every shipped file by its path from the root of the output, with its bytes. */
export const shippedFiles = oncePerBuild((out): ReadonlyMap<string, Buffer> => {
  return new Map(filesBelow(out).map((name) => [name, readFileSync(join(out, name))]));
});

/** The names of all files that only one of two sites has, or that are not the same in both. */
export function differing(one: string, other: string): string[] {
  const [first, second] = [shippedFiles(one), shippedFiles(other)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  return names.filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.alloc(0)));
}

/** What a reader's machine finds in a file: unpacked where it is packed (Pagefind's index and fragments are). */
export function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** A shipped file by its name with what is packed into it, each by a name of its own. */
function membersOf(name: string, bytes: Buffer): [name: string, bytes: Uint8Array][] {
  if (!name.endsWith('.zip')) return [[name, unpacked(bytes)]];
  const members = Object.entries(unzipSync(bytes));
  return [
    [name, bytes],
    ...members.map(([member, content]): [string, Uint8Array] => [`${name}/${member}`, content]),
  ];
}

/** Which of these words (in small letters) stand in which shipped file, in what is packed into it or in its name. */
export function tracesIn(out: string, words: readonly string[]): string[] {
  return [...shippedFiles(out)]
    .flatMap(([name, bytes]) => membersOf(name, bytes))
    .flatMap(([name, bytes]) => {
      const text = `${name}\n${Buffer.from(bytes).toString('utf8')}`.toLowerCase();
      return words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
    });
}

/** Every HTML page as a tree. */
export const pages = oncePerBuild((out): ReadonlyMap<string, Root> => {
  const files = [...shippedFiles(out)].filter(
    ([name]) => name.endsWith('.html') && !name.startsWith('pagefind/'),
  );
  return new Map(files.map(([name, bytes]) => [name, fromHtml(bytes.toString('utf8'))]));
});

/** The pages for readers: those of the desk are for editors, and a page at a former address only leads on. */
export const forReaders = (all: ReadonlyMap<string, Root>): Map<string, Root> =>
  new Map(
    [...all].filter(
      ([name, tree]) =>
        !name.startsWith('admin/') &&
        !elements(tree, ({ properties }) => String(properties['httpEquiv']) === 'refresh').length,
    ),
  );

/** Every element of a page for which `wanted` holds. */
export function elements(tree: Root, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}
