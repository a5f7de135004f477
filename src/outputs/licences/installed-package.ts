import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An installed package as its own files describe it. `texts` are its licence and its notices. */
export type InstalledPackage = {
  name: string;
  version: string;
  licence: string;
  home: string | undefined;
  texts: string[];
};

type Manifest = {
  name: string;
  version: string;
  license?: string | { type?: string };
  homepage?: string;
  repository?: string | { url?: string };
};

/** The folder of the package to which a file belongs. Undefined for a file of this repository. */
export function packageFolderOf(file: string): string | undefined {
  const path = file.replaceAll('\\', '/').replace(/^\0+/, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/**
 * What an installed package says of itself.
 * @throws when it names no licence: nothing may be shipped of which nobody knows whether it may be
 */
export function installedPackage(folder: string): InstalledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, homepage, repository } = manifest;
  const licence = typeof license === 'string' ? license : license?.type;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .filter((file) => /^(?:licen[cs]e|copying|notice|ofl)(?:[-.].*)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
  if (!licence) throw new Error(`The package ${name} names no licence in its package.json.`);
  const home = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
  return { name, version, licence, home: home?.replace(/^git\+|\.git$/g, ''), texts };
}

/** Whether a folder is one of an installed package, and not one of a cache among them. */
export const isPackage = (folder: string): boolean => existsSync(join(folder, 'package.json'));
