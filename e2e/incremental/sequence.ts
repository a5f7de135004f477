import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadOnce } from '../../src/manuscript/files.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { judge } from '../../src/rules/judge.ts';
import { chance, type Chance } from '../newsroom/chance.ts';
import { testFolder } from '../test-folder.ts';
import { edits } from './edits.ts';

const day = 86_400_000;

/**
 * Edits a newsroom at random, `count` times, each followed by the check: what it refuses is taken back. Time goes on
 * meanwhile, from `start`, as far as the check accepts what it does. Returns the instant at the end, and what was done.
 */
export async function edit(
  content: string,
  { seed, count, start }: { seed: string; count: number; start: Date },
): Promise<{ now: Date; done: string[] }> {
  const by = chance(seed);
  const done: string[] = [];
  let now = start;
  while (done.length < count) {
    if (by.happens(0.2)) {
      const later = new Date(now.getTime() + by.between(1, 24 * 6) * (day / 24));
      // A correction that becomes due finds its words wrong where nobody has corrected them.
      if (!isFine(await readManuscript(content), later)) continue;
      now = later;
      done.push(`time goes on to ${now.toISOString()}`);
      continue;
    }
    const did = await tryEdit(by.one(Object.keys(edits)), content, { by, now });
    if (did !== undefined) done.push(did);
  }
  return { now, done };
}

/**
 * One edit, judged as the check does. Undefined if there is nothing to edit, or if the check refuses what has become of it:
 * then the newsroom is as it was.
 */
export async function tryEdit(
  kind: string,
  content: string,
  { by, now, once = new ReadOnce() }: { by: Chance; now: Date; once?: ReadOnce },
): Promise<string | undefined> {
  const kept = join(testFolder(), 'content');
  // The same times: what is taken back has not changed.
  await cp(content, kept, { recursive: true, preserveTimestamps: true });
  const file = await edits[kind]?.(content, by, now);
  const manuscript = await readManuscript(content, once);
  const isAccepted = isFine(manuscript, now);
  if (!isAccepted) {
    await rm(content, { recursive: true });
    await cp(kept, content, { recursive: true, preserveTimestamps: true });
  }
  await rm(join(kept, '..'), { recursive: true });
  return isAccepted && file !== undefined ? `${kind}: ${file}` : undefined;
}

/** Whether the check accepts a newsroom at an instant. */
const isFine = (manuscript: Awaited<ReturnType<typeof readManuscript>>, now: Date): boolean =>
  judge(manuscript, now).every(({ level }) => level !== 'error');
