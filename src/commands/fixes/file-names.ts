import { constants, readdirSync } from 'node:fs';
import { copyFile, lstat, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { asideOf } from '../../files/aside.ts';
import { readText } from '../../manuscript/files.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fileNameFlaw, plainFileName } from '../../model/file-name.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { releaseSchema } from '../../schema/release.ts';
import { referencesIn, withFileNames } from './named-texts.ts';

/** A file with a new name: its old path (absolute), and both names. */
export type Rename = { path: string; from: string; to: string };

/** One folder: its files by their composed name, with their paths, and the texts that name them. */
type Folder = {
  path: string;
  files: ReadonlyMap<string, string>;
  texts: readonly { path: string; language?: string }[];
  schema: z.ZodType;
};

/**
 * Gives every file beside texts, organisations and people a name that every system has, and writes it into each text that names the
 * file. No file is replaced. A folder with a text that has a mistake stays as it is, because not every reference to its
 * files is known. Resolves to the number of changed files; `tell` gets each rename.
 */
export async function fixFileNames(
  manuscript: Manuscript,
  tell: (rename: Rename) => void = () => undefined,
): Promise<number> {
  let changed = 0;
  for (const folder of foldersOf(manuscript)) changed += await fixFolder(folder, tell);
  return changed;
}

function foldersOf({ releases, ...sheets }: Manuscript): Folder[] {
  const ofReleases = releases.flatMap(({ texts, beside }): Folder[] => {
    const files = new Map([...beside].map(([name, { path }]) => [name, path]));
    const [at] = [...texts.map(({ path }) => path), ...files.values()];
    return at === undefined ? [] : [{ path: dirname(at), files, texts, schema: releaseSchema }];
  });
  return [
    ...ofReleases,
    ...besideSheets(sheets.logos, sheets.organisations, organisationSchema),
    ...besideSheets(sheets.portraits, sheets.people, personSchema),
  ];
}

/** The folder of YAML files with files beside them. None without such a file. */
function besideSheets(
  beside: Manuscript['logos'],
  sheets: ReadonlyMap<string, { file: string }>,
  schema: z.ZodType,
): Folder[] {
  const files = new Map([...beside].map(([name, { path }]) => [name, path]));
  const [first] = files.values();
  if (first === undefined) return [];
  const path = dirname(first);
  const texts = [...sheets.values()].map(({ file }) => ({ path: join(path, basename(file)) }));
  return [{ path, files, texts, schema }];
}

async function fixFolder(
  { path: folder, files, texts, schema }: Folder,
  tell: (rename: Rename) => void,
): Promise<number> {
  const read = texts.map(({ path, language }) => {
    const source = readText(path) ?? '';
    return { path, source, references: referencesIn(source, schema, language), language };
  });
  const named = read.flatMap(({ references }) => (references ?? []).map(({ name }) => name));
  const names = namesFor(named, files, readdirSync(folder));
  if (names.size === 0 || read.some(({ references }) => references === undefined)) return 0;
  const written = read.map(({ path, source, references = [], language }) => {
    const text = withFileNames(source, references, names);
    const said = referencesIn(text, schema, language)?.map(({ name }) => name);
    const isRight = references.every(({ name }, index) => said?.[index] === (names.get(name) ?? name));
    return { path, text, isRight, isChanged: text !== source };
  });
  if (written.some(({ isRight }) => !isRight)) return 0;
  const moves = [...names].flatMap(([name, next]) => {
    const path = files.get(name);
    return path === undefined ? [] : [{ name, next, from: path, to: join(folder, next) }];
  });
  const done: { from: string; isOne: boolean; to: string }[] = [];
  for (const { from, to } of moves) done.push({ from, to, isOne: !(await copied(from, to)) });
  // Until now every reference is right, and so it is afterwards.
  for (const { path, text } of written.filter(({ isChanged }) => isChanged)) {
    const aside = asideOf(path);
    await writeFile(aside, text);
    await rename(aside, path);
  }
  for (const { from, to, isOne } of done) await (isOne ? respelt(from, to) : rm(from));
  for (const { name, next, from } of moves) tell({ path: from, from: name, to: next });
  return done.length + written.filter(({ isChanged }) => isChanged).length;
}

/** The new name of each name that not every system has: of a file, or of a reference to a file that was renamed before. */
function namesFor(
  named: readonly string[],
  files: ReadonlyMap<string, string>,
  onDisk: readonly string[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, path] of files) {
    if (!fileNameFlaw(name)) continue;
    const others = onDisk.filter((one) => one !== basename(path));
    names.set(name, plainFileName(name, [...others, ...names.values()]));
  }
  for (const name of named) {
    const plain = plainFileName(name);
    if (!files.has(name) && plain !== name && files.has(plain)) names.set(name, plain);
  }
  return names;
}

/** Copies a file. False if both names are one file, on a disk that ignores capitals. @throws when another file is there */
async function copied(from: string, to: string): Promise<boolean> {
  const [old, found] = await Promise.all([lstat(from), lstat(to).catch(() => undefined)]);
  if (found?.ino === old.ino && found.dev === old.dev) return false;
  await copyFile(from, to, constants.COPYFILE_EXCL);
  return true;
}

/** Such a disk keeps the old spelling when a file is renamed directly. */
async function respelt(from: string, to: string): Promise<void> {
  const aside = asideOf(from);
  await rename(from, aside);
  await rename(aside, to);
}
