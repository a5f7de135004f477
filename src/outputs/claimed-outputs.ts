import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pathDigest } from '../faults/path-digest.ts';
import { filesBelow } from '../files/walk.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { announcedOutputs } from '../loaders/announced.ts';
import { differences, type Outputs } from '../model/address/claims.ts';

/**
 * Compares every built site with the registry that the check has judged: every claim has its file and every file its
 * claim. Else two things could meet at a path that nobody has compared. A build that fails is removed.
 */
export function claimedOutputs(): AstroIntegration {
  return {
    name: 'depesche:paths',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const outputs = announcedOutputs();
        const message = outputs && differenceOf(outputs, filesBelow(folder));
        if (message === undefined) return;
        await rm(folder, { recursive: true, force: true });
        throw Object.assign(new Error(message), { stack: '' });
      },
    },
  };
}

/** What a site and the registry do not have in common, in words. Undefined when they are one. */
function differenceOf(outputs: Outputs, files: readonly string[]): string | undefined {
  const { unclaimed, early, missing } = differences(outputs, files);
  if (!unclaimed.length && !early.length && !missing.length) return undefined;
  const words = terminalWords(process.env).commands.paths;
  return [
    words.differ,
    ...unclaimed.map((file) => words.unclaimed(file)),
    // The path of what is held back says what it is about.
    ...early.map((file) => words.early(pathDigest(file))),
    ...missing.map(({ path, owner }) => words.missing(path, owner)),
  ].join('\n');
}
