import { dirname, join, resolve } from 'node:path';
import { usualCaches } from '../../manuscript/cache-folder.ts';
import type { PublishingWords } from '../../i18n/tools/de/publishing.ts';
import { type Kept, keptPlaces, type KeptPlace, liesIn, type Purpose, realFolder } from './kept-places.ts';
import { builtIn } from './built.ts';
import { foreignTo, isFolder, repositoryIn } from './mark.ts';

/** Why a folder may not be emptied. */
export type Objection =
  | { why: 'kept'; place: KeptPlace; found: string }
  | { why: 'foreign'; purpose: Purpose | 'server' | 'bucket'; found: string }
  | { why: 'notFolder' | 'mounted'; found: string };

/**
 * The only check whether a folder may be emptied or replaced. It may if it is missing, empty, or holds only files of
 * this project, and if it neither is, contains nor is within a folder that must stay. `folder` may come from a person
 * or a setting. Undefined when it may be emptied.
 */
export function objectionTo(
  folder: string,
  purpose: Purpose,
  places: readonly Kept[] = keptPlaces(purpose),
): Objection | undefined {
  const real = realFolder(folder);
  const touched = keptAt(folder, places);
  if (touched) return touched;
  const site = purpose === 'preview' ? publicSiteAt(real) : undefined;
  if (site !== undefined) return { why: 'kept', place: 'build', found: site };
  const is = isFolder(real);
  if (is === undefined) return undefined;
  if (!is) return { why: 'notFolder', found: real };
  // A repository is more than its files, even with a mark.
  if (isFolder(join(real, '.git')) !== undefined)
    return { why: 'kept', place: 'repository', found: join(real, '.git') };
  // Astro fills these before the first build has written its mark.
  if (purpose === 'cache' && usualCaches.some((usual) => realFolder(usual) === real)) return undefined;
  // An owner who speaks for a whole folder does not think of the clone deep in it.
  const clone = purpose === 'site' ? repositoryIn(real) : undefined;
  if (clone !== undefined) return { why: 'kept', place: 'repository', found: join(real, clone) };
  const foreign = foreignTo(purpose, real);
  return foreign === undefined ? undefined : { why: 'foreign', purpose, found: join(real, foreign) };
}

/** The public site, wherever it was built or deployed, that a folder is or lies in. Its readers would get the preview. */
function publicSiteAt(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (builtIn(at)?.isPreview === false) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** The first folder that must stay and would be changed by writing to this one. For folders that are never emptied. */
export function keptAt(folder: string, places: readonly Kept[] = keptPlaces('site')): Objection | undefined {
  const real = realFolder(folder);
  const touched = places.find(
    ({ folder: kept, isClosed }) => liesIn(kept, real) || (isClosed && liesIn(real, kept)),
  );
  const whole = resolve(folder);
  const found = whole === real ? whole : `${whole} → ${real}`;
  return touched && { why: 'kept', place: touched.place, found };
}

/** The objection as a sentence. */
export function objectionIn(words: PublishingWords['folders'], objection: Objection): string {
  if (objection.why === 'kept') return words.kept(words.places[objection.place], objection.found);
  if (objection.why !== 'foreign') return words[objection.why](objection.found);
  return words.foreign[objection.purpose](objection.found);
}

/** Thrown when an objection is found only during writing. */
export class NotOurs extends Error {
  readonly objection: Objection;
  constructor(objection: Objection) {
    super(`${objection.why}: ${objection.found}`);
    this.objection = objection;
  }
}
