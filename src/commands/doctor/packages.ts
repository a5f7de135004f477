import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Packages = Record<string, { version?: string; dev?: boolean; optional?: boolean }>;

function packagesIn(file: string): Packages | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages }).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether the installed packages of a repository are those of its lockfile. Those that only developers need may be missing
 * (`npm ci --omit=dev`).
 */
export function installedAs(root: string): 'wanted' | 'other' | 'none' {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'none';
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  const isThere = ([name, { version, dev, optional }]: [string, Packages[string]]) =>
    name === '' || ((dev || optional) && !installed[name]) || installed[name]?.version === version;
  return Object.entries(wanted).every(isThere) ? 'wanted' : 'other';
}
