import { readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isPreview } from '../../clock.ts';
import { caches } from '../../manuscript/cache-folder.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';

/** The content of a folder: a site for a host, a public build, a preview, or the cache of builds. */
export type Purpose = 'site' | 'build' | 'preview' | 'cache';

export type KeptPlace = 'repository' | 'history' | 'content' | 'sources' | 'packages' | 'build' | 'cache';

/** A folder that no command may empty. If `isClosed`, nothing may be written below it either. */
export type Kept = { place: KeptPlace; folder: string; isClosed: boolean };

/** The folder of the public build: the default or `NEWSROOM_OUT`. Nothing but it is published. */
export const publicFolder = (): string => process.env['NEWSROOM_OUT'] ?? 'dist';

/** The default folder of previews. `NEWSROOM_OUT` does not change it. */
export const previewFolder = 'preview';

/** The folder of what is built now. */
export const outFolder = (): string => (isPreview ? previewFolder : publicFolder());

/** The folder that Astro writes to: the one beside that our commands name, or that of the build. */
export const asideOr = (out: string): string => process.env['NEWSROOM_ASIDE'] ?? out;

/**
 * The absolute path of a folder with every symbolic link followed, also a link whose target is missing.
 * @throws when links form a circle
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

/**
 * Some systems treat `Content` and `content`, and both encodings of an umlaut, as one name. So this does everywhere.
 */
const nameOf = (folder: string) =>
  folder
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\\/]+$/, '') + sep;

/** Whether a folder is another one or is in it. Both must come from {@link realFolder}. */
export const isWithin = (inner: string, outer: string): boolean => nameOf(inner).startsWith(nameOf(outer));

/**
 * Whether a folder is another one or is in it, by its name, or because it is mounted in two places. Both must come from
 * {@link realFolder}.
 */
export function liesIn(inner: string, outer: string): boolean {
  const place = placeOnDisk(outer);
  return (
    isWithin(inner, outer) ||
    (place !== undefined && foldersTo(inner).some((at) => placeOnDisk(at) === place))
  );
}

/** A folder and all folders above it. */
const foldersTo = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...foldersTo(dirname(folder))];

function placeOnDisk(folder: string): string | undefined {
  try {
    const { dev, ino } = statSync(folder, { bigint: true });
    // Some file systems do not number their files.
    return ino === 0n ? undefined : `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

/** Every folder that must stay as it is, except the one that the purpose itself replaces. */
export function keptPlaces(purpose: Purpose): Kept[] {
  const code = resolve('.');
  const repositories = [repositoryAbove(code), repositoryAbove(contentFolder)].filter(
    (one) => one !== undefined,
  );
  return [
    kept('content', contentFolder),
    kept('sources', join(code, 'src')),
    kept('sources', join(code, 'public')),
    ...(purpose === 'build' ? [] : [kept('build', publicFolder())]),
    ...(purpose === 'cache' ? [] : caches.map((cache) => kept('cache', cache))),
    ...repositories.flatMap((folder) => historyOf(folder).map((history) => kept('history', history))),
    // A subfolder of these may be written: public-site, node_modules/.astro.
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

/** In a work tree or a submodule `.git` is a file with the path of the history. */
function historyOf(repository: string): string[] {
  const history = join(repository, '.git');
  if (statSync(history).isDirectory()) return [history];
  const [, elsewhere] = /^gitdir: (.+)/.exec(readFileSync(history, 'utf8')) ?? [];
  return elsewhere === undefined ? [history] : [history, resolve(repository, elsewhere)];
}
