import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const form = /^depesche-[0-9a-f]{20}\.localhost$/;

/**
 * A host name of this machine that only its owner knows. Browsers send cookies to every port of a host, so under
 * `localhost` another person's server could receive the cookie of the desk. The name is kept beside the repository,
 * where other users cannot read it: drafts and settings that a browser keeps belong to an origin.
 */
export function ownName(gitFolder: string | undefined): string {
  const fresh = `depesche-${randomBytes(10).toString('hex')}.localhost`;
  if (gitFolder === undefined) return fresh;
  const path = join(gitFolder, 'depesche-desk-name');
  try {
    const kept = readFileSync(path, 'utf8').trim();
    if (form.test(kept)) return kept;
  } catch {
    // It is the first start.
  }
  try {
    writeFileSync(path, `${fresh}\n`, { mode: 0o600 });
  } catch {
    // Without a kept name every start has another.
  }
  return fresh;
}
