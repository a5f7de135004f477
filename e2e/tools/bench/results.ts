import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { programDigest } from '../../../src/files/program-digest.ts';
import type { Measure } from './measured.ts';

/** What one run of a program has cost, and what it has written. `phases` are seconds of the processor. */
export type Row = Measure & {
  pair: number;
  program: string;
  run: string;
  files?: number;
  bytes?: number;
  phases?: { name: string; seconds: number }[];
};

/** All measures of one size on one machine. */
export type Results = {
  releases: number;
  languages: readonly string[];
  machine: Record<string, string>;
  versions: Record<string, string>;
  /** Of our own program, so that a measure of an older one is never taken for one of this. */
  program: string;
  date: string;
  rows: Row[];
};

export const resultsFolder = join('docs', 'bench');
const resultsFile = (releases: number, languages: readonly string[]): string =>
  join(resultsFolder, `${[releases, ...languages].join('-')}.json`);

/** The results so far with this program, of whole pairs; otherwise empty ones. */
export function openResults(
  releases: number,
  languages: readonly string[],
  versions: Record<string, string>,
  last: string,
): Results {
  const [{ model = '?' } = {}] = cpus();
  const fresh: Results = {
    releases,
    languages,
    machine: {
      processor: `${cpus().length} × ${model}`,
      memory: `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
      system: `${platform()} ${arch()} ${release().split('-')[0]}`,
    },
    versions: { node: process.version, ...versions },
    program: programDigest(),
    date: new Date().toISOString().slice(0, 10),
    rows: [],
  };
  const path = resultsFile(releases, languages);
  if (!existsSync(path)) return fresh;
  const before = JSON.parse(readFileSync(path, 'utf8')) as Results;
  if (before.program !== fresh.program) return fresh;
  const whole = new Set(before.rows.filter(({ run }) => run === last).map(({ pair }) => pair));
  return { ...before, rows: before.rows.filter(({ pair }) => whole.has(pair)) };
}

export function saveResults(results: Results): void {
  const path = resultsFile(results.releases, results.languages);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, undefined, 1)}\n`);
}

/** The middle of the values that there are. Undefined if there are none. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const middle = known.length >> 1;
  return known.length % 2
    ? known[middle]
    : known.length
      ? ((known[middle - 1] ?? 0) + (known[middle] ?? 0)) / 2
      : undefined;
}
