import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildMark } from '../emptying/built.ts';
import { markOf, siteMark } from '../emptying/mark.ts';
import { NotOurs } from '../emptying/objection.ts';
import { headersOf } from '../headers/rules.ts';
import { filesBelow } from '../../files/walk.ts';
import { isPacked } from '../pack.ts';
import { inOrder } from './order.ts';
import type { ObjectStore } from './store.ts';

/** The number of parallel requests. */
const lanes = 8;

export type Uploaded = { changed: string[]; removed: string[]; same: number };

async function each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all].reverse();
  const lane = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      try {
        await work(one);
      } catch (error) {
        // The other lanes finish their current file.
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/**
 * Brings a bucket to the state of a build: uploads changed files in the order of {@link inOrder}, then removes files
 * that the site no longer has. The next deploy completes an interrupted one. `again` uploads everything, which changed
 * headers need. The mark lists the files of the deploy, as in a folder.
 * @throws NotOurs when the bucket holds files that no deploy has put there
 */
export async function deployToBucket(
  store: ObjectStore,
  { out, base, again = false }: { out: string; base: string; again?: boolean },
): Promise<Uploaded> {
  const prefix = base.slice(1);
  const there = new Map((await store.list(prefix)).map(({ key, hash }) => [key, hash]));
  const mark = prefix + siteMark;
  const all = new Set(filesBelow(out));
  // A store does not negotiate encodings. Compression is left to the network in front of it.
  const paths = [...all].filter((path) => !isPacked(path, all));
  const listed = (await store.get(mark))?.split('\n').filter(Boolean);
  const own = new Set([siteMark, ...(listed ?? []), ...paths]);
  // Earlier versions wrote no mark, or an empty one. The instant of the build was there.
  const isOurs = listed ? listed.length === 0 : there.has(`${prefix}${buildMark}`);
  const foreign = [...there.keys()].find((key) => !own.has(key.slice(prefix.length)));
  if (foreign !== undefined && !isOurs)
    throw new NotOurs({ why: 'foreign', purpose: 'bucket', found: foreign });
  const note = (files: readonly string[]) =>
    store.put(mark, Uint8Array.from(Buffer.from(markOf(files))), { 'Content-Type': 'text/plain' });
  // Before all others, so that the next deploy may complete an interrupted one.
  const before = [...new Set([...[...there.keys()].map((key) => key.slice(prefix.length)), ...paths])];
  if (!listed?.length || paths.some((path) => !listed.includes(path))) await note(before);
  const wanted: string[] = [];
  await each(paths, async (path) => {
    const hash = createHash('md5')
      .update(await readFile(join(out, path)))
      .digest('hex');
    if (again || there.get(prefix + path) !== hash) wanted.push(path);
  });
  for (const step of inOrder(wanted.sort())) {
    await each(step, async (path) => {
      const { 'Content-Type': type = '', 'Cache-Control': cache = '' } = headersOf(base + path, base);
      await store.put(prefix + path, Uint8Array.from(await readFile(join(out, path))), {
        'Content-Type': type,
        'Cache-Control': cache,
      });
    });
  }
  const kept = new Set([mark, ...paths.map((path) => prefix + path)]);
  const removed = [...there.keys()].filter((key) => !kept.has(key));
  await each(removed, store.remove);
  await note(paths);
  return {
    changed: wanted,
    removed: removed.map((key) => key.slice(prefix.length)),
    same: paths.length - wanted.length,
  };
}
