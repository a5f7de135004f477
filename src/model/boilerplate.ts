import type { Boilerplate } from '../schema/organisation.ts';

/** The text valid on a day (`yyyy-mm-dd`): the newest that had begun by then. Undefined before the first. */
export function boilerplateOn(versions: readonly Boilerplate[], day: string): Boilerplate | undefined {
  return versions
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<Boilerplate | undefined>(
      (best, version) => (best && best.validFrom >= version.validFrom ? best : version),
      undefined,
    );
}
