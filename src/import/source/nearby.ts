import { realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { kindAt } from '../../manuscript/files.ts';
import type { SourceItem } from './source-item.ts';
import { decodedPart } from '../../schema/address/percent.ts';

/** A path within a folder, links followed. Undefined when it leads out of it, or to nothing. */
export async function within(folder: string, path: string): Promise<string | undefined> {
  const target = resolve(folder, path);
  if (kindAt(target) !== 'file') return undefined;
  const [real, top] = await Promise.all([realpath(target), realpath(folder)]);
  return real.startsWith(top.endsWith(sep) ? top : top + sep) ? real : undefined;
}

/**
 * The file of a source that an address in an item names: beside the text, below the top of the source, or in the folder of
 * files, where WordPress and TYPO3 keep uploads in the same order as in their addresses. Nothing outside of these is read.
 */
export async function fileAt(
  address: string,
  item: SourceItem,
  files: string | undefined,
): Promise<string | undefined> {
  const top = item.top ?? item.folder;
  const encoded = URL.parse(address)?.pathname ?? address.replace(/[?#].*$/s, '');
  const path = decodedPart(encoded) ?? encoded;
  if (path.includes('\0')) return undefined;
  const isRelative = !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address);
  const tries: [string, string][] = [];
  if (isRelative && item.folder && top) tries.push([top, resolve(item.folder, path)]);
  if (!isRelative && top)
    tries.push(
      [top, `.${path}`],
      [top, join('static', path)],
      [top, join('public', path)],
      [top, join('assets', path)],
    );
  if (files) {
    const parts = path.split('/').filter((part) => part && part !== '..' && part !== '.');
    for (let at = 0; at < Math.min(parts.length, 8); at += 1) tries.push([files, parts.slice(at).join('/')]);
  }
  for (const [folder, one] of tries) {
    const found = await within(folder, one);
    if (found) return found;
  }
  return undefined;
}
