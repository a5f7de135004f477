import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Files, noon, smallNewsroom } from '../small-newsroom.ts';
import { build, type Site, siteOf } from '../sites.ts';
import { tracesIn } from '../shipped/files.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { judge } from '../../src/rules/judge.ts';
import type { Held } from './held.ts';
import type { Planted } from './planted.ts';
import { heldFiles } from './secret.ts';

type Row = { files: Planted['files'] };

/** The held-back release with every row planted, in one newsroom; the folder of its content. */
async function newsroomWith(rows: readonly Row[]): Promise<string> {
  const planted = await Promise.all(
    rows.map(({ files }) => (typeof files === 'function' ? files() : Promise.resolve(files))),
  );
  const all: Files = await heldFiles();
  for (const files of planted) {
    for (const [name, text] of Object.entries(files)) all[name] = text;
  }
  return smallNewsroom(all);
}

/** The errors of the check, by file, when every row is planted. */
export async function errorsBy(rows: readonly Row[]): Promise<Map<string, string[]>> {
  const content = await newsroomWith(rows);
  const found = new Map<string, string[]>();
  for (const { file, rule, level } of judge(await readManuscript(content), noon)) {
    const name = file.slice(file.indexOf('content/') + 'content/'.length);
    if (level === 'error') found.set(name, [...(found.get(name) ?? []), rule]);
  }
  return found;
}

/** Builds a site with every row planted. A failed build leaves no site behind, but the words that it said. */
export async function builtWith(
  name: string,
  rows: readonly Row[],
): Promise<{ site: Site; code: number; said: string }> {
  const site = siteOf(name, await newsroomWith(rows));
  return { site, ...(await build(site)) };
}

/** Asserts that a build has found every row in the shipped bytes, and that it removed the site. */
export function assertFound(
  rows: readonly Planted[],
  { site, code, said }: Awaited<ReturnType<typeof builtWith>>,
): void {
  assert.notEqual(code, 0, said);
  assert.equal(existsSync(site.out), false);
  const { hits, unread } = JSON.parse(
    readFileSync(join(dirname(site.out), 'embargo-proof.json'), 'utf8'),
  ) as Record<'hits' | 'unread', { file: string }[]>;
  // A name that tells a secret is printed as a checksum.
  const found = new Set([...hits, ...unread].map(({ file }) => file.replace(/!.*$/, '')));
  const missed = rows.filter(({ at }) => !found.has(at));
  assert.deepEqual(
    missed.map(({ what }) => what),
    [],
    said.slice(-4000),
  );
}

/** Asserts that a built site has no trace of what it must not have yet. */
export function assertAbsent(
  rows: readonly Held[],
  { site, code, said }: Awaited<ReturnType<typeof builtWith>>,
): void {
  assert.equal(code, 0, said);
  assert.deepEqual(
    tracesIn(
      site.out,
      rows.map(({ trace }) => trace),
    ),
    [],
  );
}
