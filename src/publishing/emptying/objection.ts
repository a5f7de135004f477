import { join, resolve } from 'node:path';
import { usualCaches } from '../../manuscript/cache-folder.ts';
import type { PublishingWords } from '../../i18n/tools/de/publishing.ts';
import { isWithin, type Kept, keptPlaces, type KeptPlace, type Purpose, realFolder } from './kept-places.ts';
import { foreignTo, isFolder } from './mark.ts';

/** Why a folder may not be emptied. */
export type Objection =
  | { why: 'kept'; place: KeptPlace; found: string }
  | { why: 'foreign'; purpose: Purpose | 'server' | 'bucket'; found: string }
  | { why: 'notFolder'; found: string };

/**
 * The one answer to the question whether a folder may be emptied, or replaced by another. It may when it is missing,
 * empty, or holds nothing but what this project has put there, and when it is not, holds or lies in what has to stay.
 * `folder` may come from a person or a setting; undefined when nothing stands in the way.
 */
export function objectionTo(
  folder: string,
  purpose: Purpose,
  places: readonly Kept[] = keptPlaces(purpose),
): Objection | undefined {
  const real = realFolder(folder);
  const touched = keptAt(folder, places);
  if (touched) return touched;
  const is = isFolder(real);
  if (is === undefined) return undefined;
  if (!is) return { why: 'notFolder', found: real };
  // A repository is more than its files, whatever mark lies beside it.
  if (isFolder(join(real, '.git')) !== undefined)
    return { why: 'kept', place: 'repository', found: join(real, '.git') };
  // Astro fills these before the first build has left its mark.
  if (purpose === 'cache' && usualCaches.some((usual) => realFolder(usual) === real)) return undefined;
  const foreign = foreignTo(purpose, real);
  return foreign === undefined ? undefined : { why: 'foreign', purpose, found: join(real, foreign) };
}

/** What has to stay and would be touched in this folder; for what is only written to and never emptied. */
export function keptAt(folder: string, places: readonly Kept[] = keptPlaces('site')): Objection | undefined {
  const real = realFolder(folder);
  const touched = places.find(
    ({ folder: kept, isClosed }) => isWithin(kept, real) || (isClosed && isWithin(real, kept)),
  );
  const whole = resolve(folder);
  const found = whole === real ? whole : `${whole} → ${real}`;
  return touched && { why: 'kept', place: touched.place, found };
}

/** The objection as a sentence. */
export function objectionIn(words: PublishingWords['folders'], objection: Objection): string {
  if (objection.why === 'kept') return words.kept(words.places[objection.place], objection.found);
  if (objection.why === 'notFolder') return words.notFolder(objection.found);
  return words.foreign[objection.purpose](objection.found);
}

/** Thrown where an objection is found only while something is written. */
export class NotOurs extends Error {
  readonly objection: Objection;
  constructor(objection: Objection) {
    super(`${objection.why}: ${objection.found}`);
    this.objection = objection;
  }
}
