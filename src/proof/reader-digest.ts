import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../files/digest.ts';
import { filesBelow } from '../files/walk.ts';

/** The folder of the proof, from which everything it reads with can be reached. */
const start = 'src/proof/';
/** An import of a module: static, for its effect, or dynamic with a fixed name. Types leave nothing behind. */
const imported =
  /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;
/** Files of a package that decide nothing. */
const isIdle = /\.(?:map|md|markdown|d\.[cm]?ts)$|(?:^|\/)(?:licen[cs]e|changelog|readme)[^/]*$/i;

/**
 * A digest of everything that decides what the proof finds: the sources of this project, every file of the packages that
 * the proof reads with and of those that they need, and Node itself. `root` is the folder of the project. When the proof is
 * improved or a package is patched, files that an older one found clean are read again.
 */
export function readerDigest(root: string): string {
  const sources = globSync('src/**/*.{ts,json}', { cwd: root })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);
  const packages = packagesOf(root, bareImports(new Map(sources)));
  return digestOf(
    JSON.stringify([
      process.version,
      process.arch,
      // A package may be loaded under a name that no source spells out.
      ...['node_modules/.package-lock.json', 'package-lock.json']
        .map((name) => join(root, name))
        .filter((path) => existsSync(path))
        .map((path) => digestOf(readFileSync(path))),
      sources.map(([name, text]) => [name, digestOf(text)]),
      packages.map((folder) => [folder.slice(root.length), digestOfPackage(folder)]),
    ]),
  );
}

/** The packages that the proof and everything it imports name. */
function bareImports(sources: ReadonlyMap<string, string>): Set<string> {
  const names = new Set<string>();
  const open = [...sources.keys()].filter((name) => name.startsWith(start));
  const seen = new Set(open);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const [, fixed, dynamic] of (sources.get(name) ?? '').matchAll(imported)) {
      const to = fixed ?? dynamic ?? '';
      if (!to.startsWith('.')) names.add(packageIn(to));
      const target = join(dirname(name), to).replaceAll('\\', '/');
      if (!to.startsWith('.') || seen.has(target) || !sources.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return names;
}

/** `@scope/name` of `@scope/name/part`. */
const packageIn = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The folders of packages and of everything they need, sorted. Modules of Node and packages that are not installed have none. */
function packagesOf(root: string, names: Iterable<string>): string[] {
  const found = new Set<string>();
  const open = Array.from(names, (name) => ({ name, from: root }));
  for (let next = open.pop(); next; next = open.pop()) {
    const folder = folderOf(next.name, next.from, root);
    if (folder === undefined || found.has(folder)) continue;
    found.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as { dependencies?: object; optionalDependencies?: object };
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      open.push({ name, from: folder });
  }
  return [...found].sort();
}

/** Where Node finds a package from a folder: in the nearest `node_modules` above. */
function folderOf(name: string, from: string, root: string): string | undefined {
  for (let at = from; at.startsWith(root); at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return undefined;
}

/** The digest of a package without those that lie within it. */
function digestOfPackage(folder: string): string {
  const files = filesBelow(folder).filter((name) => !name.includes('node_modules/') && !isIdle.test(name));
  return digestOf(JSON.stringify(files.map((name) => [name, digestOf(readFileSync(join(folder, name)))])));
}
