import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Document, parseDocument } from 'yaml';
import { asideOf } from '../../files/aside.ts';
import type { NewSheets } from '../map/new-entities.ts';
import type { ComingFile } from '../map/beside.ts';
import type { Planned } from '../map/plan.ts';
import type { Outcome } from '../report/loss.ts';
import { importDigest } from './import-digest.ts';

const unfinished = '.importing-';

/** Removes what an interrupted run has left half written. Nobody has seen it: its name begins with a full stop. */
export async function withoutUnfinished(content: string): Promise<void> {
  const releases = join(content, 'releases');
  if (!existsSync(releases)) return;
  for (const name of await readdir(releases))
    if (name.startsWith(unfinished)) await rm(join(releases, name), { recursive: true, force: true });
}

/** Whether somebody has edited the text of an earlier run. */
export function isEdited({ earlier }: Pick<Planned, 'earlier'>): boolean {
  return earlier !== undefined && importDigest(readFileSync(earlier.path, 'utf8')) !== earlier.digest;
}

/** Whether a text lies there that this import may not write: an edited one, or one that it has never written. */
export function isKept(content: string, { folder, language, earlier }: Planned): boolean {
  if (earlier) return isEdited({ earlier });
  return existsSync(join(content, 'releases', folder, `index.${language}.mdx`));
}

/** Whether another language of the release has a file of this name that is not the same. */
export function isOtherFile(
  content: string,
  { folder, language }: Pick<Planned, 'folder' | 'language'>,
  name: string,
  bytes: Uint8Array,
): boolean {
  const at = join(content, 'releases', folder);
  if (!existsSync(join(at, name)) || readFileSync(join(at, name)).equals(bytes)) return false;
  const others = readdirSync(at).filter((one) => one.endsWith('.mdx') && one !== `index.${language}.mdx`);
  return others.some((one) => readFileSync(join(at, one), 'utf8').includes(`./${name}`));
}

/**
 * Writes a release with its files, all of it or nothing: a new folder gets its name when it is complete. One that an earlier
 * run has written, and nobody has edited, is written again if the source has changed.
 */
export async function writeRelease(
  content: string,
  { folder, language, earlier }: Planned,
  { source, files }: { source: string; files: readonly ComingFile[] },
): Promise<Outcome> {
  const at = join(content, 'releases', folder);
  const name = `index.${language}.mdx`;
  if (earlier) {
    if (readFileSync(earlier.path, 'utf8') === source) return 'unchanged';
    for (const file of files) await replace(join(at, file.name), file.bytes);
    await replace(earlier.path, source);
    return 'written';
  }
  if (existsSync(at)) {
    for (const file of files)
      if (!existsSync(join(at, file.name))) await replace(join(at, file.name), file.bytes);
    await replace(join(at, name), source);
    return 'written';
  }
  const aside = join(content, 'releases', `${unfinished}${folder}`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  for (const file of files) await writeFile(join(aside, file.name), file.bytes);
  await writeFile(join(aside, name), source);
  await rename(aside, at);
  return 'written';
}

async function replace(path: string, data: string | Uint8Array): Promise<void> {
  const aside = asideOf(path);
  await writeFile(aside, data);
  await rename(aside, path);
}

/** Writes the files of new organisations, people and topics. One that exists gets its new “About” texts, and keeps all else. */
export async function writeSheets(content: string, sheets: NewSheets): Promise<void> {
  for (const [name, data] of sheets) {
    const path = join(content, name);
    await mkdir(dirname(path), { recursive: true });
    if (!existsSync(path)) {
      await replace(path, new Document(data).toString({ lineWidth: 0 }));
      continue;
    }
    const document = parseDocument(readFileSync(path, 'utf8'));
    const added = (data['boilerplates'] ?? []) as unknown[];
    const kept = (document.toJS() as { boilerplates?: unknown[] }).boilerplates ?? [];
    document.set('boilerplates', document.createNode([...added, ...kept]));
    await replace(path, document.toString({ lineWidth: 0 }));
  }
  sheets.clear();
}
