import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ReadOnce } from '../../manuscript/files.ts';
import { isShown } from './confined.ts';
import type { Repository } from './repository.ts';

/** A file of the content, named by the bytes on the disk. */
export type RepositoryFile = { path: string; sha: string; size: number };

/** The git object id of bytes. */
export const shaOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** A file is read again only after it has changed. */
const once = new ReadOnce();

/**
 * The content files in the working tree, without ignored files, links and unknown types. A file is named by its bytes on
 * the disk, which a save compares: with `core.autocrlf` or a filter they differ from those in git.
 */
export async function repositoryFiles(repository: Repository): Promise<RepositoryFile[]> {
  const { git, top, folder } = repository;
  const within = folder ? ['--', folder] : [];
  const staged = await git(['ls-files', '-s', '-z', ...within]);
  const known = new Map(
    staged
      .split('\0')
      .filter((row) => row.startsWith('100'))
      .map((row) => [row.slice(row.indexOf('\t') + 1), row.split(' ')[1] ?? '']),
  );
  const changed = await git(['ls-files', '-m', '-d', '-o', '--exclude-standard', '-z', ...within]);
  const files = new Map<string, string | undefined>(known);
  for (const path of changed.split('\0').filter(Boolean)) files.set(path, undefined);
  const shown = [...files].filter(([path]) => isShown(path, folder));
  const sizes = await plainSizes(
    repository,
    shown.flatMap(([path, sha]) => (sha === undefined ? [] : [[path, sha] as const])),
  );
  const all = shown.map(async ([path, sha]): Promise<RepositoryFile[]> => {
    const at = join(top, path);
    const found = await lstat(at).catch(() => undefined);
    if (!found?.isFile()) return [];
    const isKept = sha !== undefined && sizes.get(path) === found.size;
    const read = async () => shaOf(await readFile(at));
    return [{ path, sha: isKept ? sha : await once.of(dirname(at), basename(at), read), size: found.size }];
  });
  return (await Promise.all(all)).flat();
}

/** Attributes by which git stores other bytes than those on the disk, perhaps of the same length. */
const changing = ['filter', 'ident', 'working-tree-encoding'];

/**
 * The sizes in git of the files that have none of these attributes. If the file on the disk has the same size, it has
 * the same bytes: the conversion of line ends always changes it.
 */
async function plainSizes(
  { git }: Repository,
  files: readonly (readonly [path: string, sha: string])[],
): Promise<Map<string, number>> {
  if (files.length === 0) return new Map();
  const paths = files.map(([path]) => `${path}\0`).join('');
  const told = (await git(['check-attr', '-z', '--stdin', ...changing], paths)).split('\0');
  const converted = new Set<string>();
  for (let at = 0; at + 2 < told.length; at += 3)
    if (!['unspecified', 'unset'].includes(told[at + 2] ?? '')) converted.add(told[at] ?? '');
  const plain = files.filter(([path]) => !converted.has(path));
  const ids = plain.map(([, sha]) => `${sha}\n`).join('');
  const sizes = (await git(['cat-file', '--batch-check=%(objectsize)'], ids)).split('\n');
  return new Map(plain.map(([path], index) => [path, Number(sizes[index])]));
}

/** The last commit. It gets another id when the working tree differs from it. */
export async function headOf(repository: Repository): Promise<{ id: string; message: string }> {
  const { git, folder } = repository;
  const [id = '', message = ''] = (
    await git(['log', '-1', '--format=%H%x00%s']).catch(() => `${'0'.repeat(40)}\0`)
  )
    .trim()
    .split('\0');
  const dirty = await git(['status', '--porcelain', '-z', ...(folder ? ['--', folder] : [])]);
  if (!dirty) return { id, message };
  const files = await repositoryFiles(repository);
  const state = files
    .map(({ path, sha }) => `${sha} ${path}`)
    .sort()
    .join('\n');
  return { id: createHash('sha1').update(`${id}\n${state}`).digest('hex'), message };
}
