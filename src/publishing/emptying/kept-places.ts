import { readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { cacheFolder } from '../../manuscript/cache-folder.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';

/** What a folder is filled with: a site for a host, a build, or what builds keep for each other. */
export type Purpose = 'site' | 'build' | 'cache';

export type KeptPlace = 'repository' | 'history' | 'content' | 'sources' | 'packages' | 'build' | 'cache';

/** A folder that no command may empty, and whether nothing may be written below it either. */
export type Kept = { place: KeptPlace; folder: string; isClosed: boolean };

/** Where a build goes, by default or by `NEWSROOM_OUT`. */
export const outFolder = (usual = 'dist'): string => process.env['NEWSROOM_OUT'] ?? usual;

/**
 * The folder that a path really means: absolute, and with every symbolic link followed, also one whose target is gone.
 * @throws when links lead in a circle
 */
export function realFolder(path: string, links = 40): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch (error) {
    if (!isMissing(error) || links === 0) throw error;
  }
  const above = dirname(whole);
  if (above === whole) return whole;
  const target = linkAt(whole);
  if (target !== undefined) return realFolder(resolve(realFolder(above, links), target), links - 1);
  return join(realFolder(above, links), basename(whole));
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown) =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Some systems take `Content` and `content`, and both ways to write an umlaut, for one name; here all are taken so. */
const nameOf = (folder: string) =>
  folder
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\\/]+$/, '') + sep;

/** Whether one folder is the other or lies in it; both as {@link realFolder} gives them. */
export const isWithin = (inner: string, outer: string): boolean => nameOf(inner).startsWith(nameOf(outer));

/** Every folder that has to stay as it is, whatever is asked for; what a purpose replaces itself is not among them. */
export function keptPlaces(purpose: Purpose): Kept[] {
  const code = resolve('.');
  const repositories = [repositoryAbove(code), repositoryAbove(contentFolder)].filter(
    (one) => one !== undefined,
  );
  return [
    kept('content', contentFolder),
    kept('sources', join(code, 'src')),
    kept('sources', join(code, 'public')),
    ...(purpose === 'build' ? [] : [kept('build', outFolder())]),
    ...(purpose === 'cache' ? [] : [kept('cache', cacheFolder)]),
    ...repositories.flatMap((folder) => historyOf(folder).map((history) => kept('history', history))),
    // Within these a folder of its own does no harm: public-site, node_modules/.astro.
    kept('packages', join(code, 'node_modules'), false),
    kept('repository', code, false),
    ...repositories.map((folder) => kept('repository', folder, false)),
  ];
}

const kept = (place: KeptPlace, folder: string, isClosed = true): Kept => ({
  place,
  folder: realFolder(folder),
  isClosed,
});

function repositoryAbove(folder: string): string | undefined {
  for (let at = realFolder(folder); ; at = dirname(at)) {
    if (statSync(join(at, '.git'), { throwIfNoEntry: false })) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** A work tree and a submodule have a file there, which says where the history is. */
function historyOf(repository: string): string[] {
  const history = join(repository, '.git');
  if (statSync(history).isDirectory()) return [history];
  const [, elsewhere] = /^gitdir: (.+)/.exec(readFileSync(history, 'utf8')) ?? [];
  return elsewhere === undefined ? [history] : [history, resolve(repository, elsewhere)];
}
