import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dataOf, type Remark, whole } from '../manuscript/parsed-file.ts';
import { kindAt } from '../manuscript/files.ts';
import { ContentFaults } from './content-faults.ts';
import type { Problem } from '../faults/fault.ts';
import { faultAt } from '../rules/fault-at.ts';
import { type Brand, brandSchema } from '../schema/brand/brand.ts';
import { type Newsroom, newsroomSchema } from '../schema/newsroom.ts';

/**
 * The settings of a newsroom, for the configuration, which needs them before there is a store. `NEWSROOM_URL` replaces
 * the public address, for previews and for tests under another path.
 * @throws ContentFaults when the file is missing or wrong
 */
export function readSettings(content: string): Newsroom {
  const path = join(content, 'newsroom.yaml');
  const file = `${basename(content)}/newsroom.yaml`;
  const stop = (remarks: readonly Remark[]): never => {
    throw new ContentFaults(
      remarks.map(({ line, column, field, found: _, ...problem }) =>
        faultAt(problem as Problem, { file, line, column, field }),
      ),
      1,
    );
  };
  if (kindAt(path) !== 'file') return stop([{ ...whole, rule: 'newsroomMissing', facts: {} }]);
  const { remarks, facts } = dataOf(readFileSync(path, 'utf8'), newsroomSchema);
  if (!facts) return stop(remarks);
  return withAddress(facts);
}

/**
 * The brand, for the configuration, which needs its typefaces before there is a store. Undefined without one, or with a
 * wrong one, about which the loader says everything.
 */
export function readBrandFacts(content: string): Brand | undefined {
  const path = join(content, 'brand.yaml');
  return kindAt(path) === 'file' ? dataOf(readFileSync(path, 'utf8'), brandSchema).facts : undefined;
}

/** The settings with an address that ends in a slash. `NEWSROOM_URL` replaces the address. */
export function withAddress(settings: Newsroom): Newsroom {
  const url = process.env['NEWSROOM_URL'] ?? settings.url;
  return { ...settings, url: url.endsWith('/') ? url : `${url}/` };
}
