import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fieldName } from '../manuscript/parsed-file.ts';
import { kindAt } from '../manuscript/files.ts';
import { readSheet } from '../manuscript/yaml-sheet.ts';
import { ContentFaults } from './content-faults.ts';
import type { Problem } from '../faults/fault.ts';
import { faultAt } from '../rules/fault-at.ts';
import { type Newsroom, newsroomSchema } from '../schema/newsroom.ts';
import { findings } from '../schema/problems.ts';

/**
 * The settings of a newsroom, for the configuration, which needs them before there is a store. `NEWSROOM_URL` replaces
 * the public address, for previews and for tests under another path.
 * @throws ContentFaults when the file is missing or wrong
 */
export function readSettings(content: string): Newsroom {
  const path = join(content, 'newsroom.yaml');
  const file = `${basename(content)}/newsroom.yaml`;
  const stop = (faults: { problem: Problem; line: number; column: number; field?: string }[]): never => {
    throw new ContentFaults(
      faults.map(({ problem, ...where }) => faultAt(problem, { file, ...where })),
      1,
    );
  };
  if (kindAt(path) !== 'file')
    return stop([{ problem: { rule: 'newsroomMissing', facts: {} }, line: 1, column: 1 }]);
  const sheet = readSheet(readFileSync(path, 'utf8'));
  if (sheet.problems.length) return stop(sheet.problems);
  const found = findings(newsroomSchema, sheet.data);
  if (found.length) {
    return stop(
      found.map(({ path: at, key, ...problem }) => ({
        problem: problem as Problem,
        ...sheet.locate(at, key),
        field: fieldName(at),
      })),
    );
  }
  return withAddress(newsroomSchema.parse(sheet.data));
}

/** The settings with an address that ends in a slash. `NEWSROOM_URL` replaces the address. */
export function withAddress(settings: Newsroom): Newsroom {
  const url = process.env['NEWSROOM_URL'] ?? settings.url;
  return { ...settings, url: url.endsWith('/') ? url : `${url}/` };
}
