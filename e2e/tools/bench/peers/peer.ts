import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Converted } from './converted.ts';

/**
 * Another program that makes a site of the same releases: their pages, archives in pages of twenty, a page for each topic,
 * a feed and a sitemap.
 */
export type Peer = {
  name: string;
  /** Its version on this machine. Undefined when it is not there, and then its column is absent. */
  version: () => string | undefined;
  /** The files of its site, by path. */
  files: (releases: readonly Converted[]) => Record<string, string>;
  /** The command that builds it, in its folder. */
  command: (folder: string) => { program: string; parameters: string[]; environment?: NodeJS.ProcessEnv };
  /** Where the site is written, and what it keeps from build to build, in its folder. */
  out: string;
  cache: readonly string[];
};

/** Writes the site of a peer into an empty folder. */
export function writePeer({ files }: Peer, folder: string, releases: readonly Converted[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files(releases))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export const topicsOf = (releases: readonly Converted[]): string[] =>
  [...new Set(releases.flatMap(({ topics }) => topics))].sort();
