import type { Begins } from '../gate/beginning.ts';
import type { Boilerplate } from '../schema/organisation.ts';

/** The text valid at an instant (in milliseconds): the newest that had begun by then. Undefined before the first. */
export function boilerplateAt(
  versions: readonly Boilerplate[],
  at: number,
  begins: Begins,
): Boilerplate | undefined {
  return versions
    .filter(({ validFrom }) => begins(validFrom) <= at)
    .reduce<Boilerplate | undefined>(
      (best, version) => (best && begins(best.validFrom) >= begins(version.validFrom) ? best : version),
      undefined,
    );
}
