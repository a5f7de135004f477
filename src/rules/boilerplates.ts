import type { Manuscript } from '../manuscript/manuscript.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import type { Fault } from '../faults/fault.ts';
import { boilerplateAt } from '../model/boilerplate.ts';
import { beginsOf } from '../gate/present.ts';
import { liftOf } from '../gate/state.ts';
import { dayIn } from '../model/text/dates.ts';
import { faultAt } from './fault-at.ts';

/** Finds “About” texts of which none is valid at a release's lift, or of which two begin together. */
export function boilerplates(manuscript: Manuscript): Fault[] {
  return [...gaps(manuscript), ...overlaps(manuscript)];
}

/** A warning: a release is complete without a boilerplate. */
function gaps(manuscript: Manuscript): Fault[] {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  const begins = beginsOf(manuscript);
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file }) => {
      if (!facts || !sheet) return [];
      const lift = liftOf(facts);
      const day = dayIn(settings.timeZone, lift);
      const named = facts.boilerplates;
      return (named ?? [facts.issuer ?? settings.publisher]).flatMap((id, index) => {
        const organisation = manuscript.organisations.get(id)?.facts;
        if (!organisation || boilerplateAt(organisation.boilerplates, lift, begins)) return [];
        const path = named ? ['boilerplates', index] : facts.issuer ? ['issuer'] : ['publishedAt'];
        const where = { file, ...sheet.locate(path), field: fieldName(path) };
        return [faultAt({ rule: 'noBoilerplate', facts: { day, organisation: id } }, where, 'warning')];
      });
    }),
  );
}

/** An error: it is undefined which of the two is printed. */
function overlaps(manuscript: Manuscript): Fault[] {
  const begins = beginsOf(manuscript);
  return [...manuscript.organisations.values()].flatMap(({ facts, sheet, file }) => {
    const all = facts?.boilerplates.map(({ validFrom }) => validFrom) ?? [];
    // The lift of a draft is not known yet.
    const since = all.map((validFrom) =>
      typeof validFrom === 'string' || begins(validFrom) < Infinity ? begins(validFrom) : validFrom.with,
    );
    return all.flatMap((validFrom, index) => {
      if (!sheet || since.indexOf(since[index] ?? 0) === index) return [];
      const path = ['boilerplates', index, 'validFrom'];
      const where = { file, ...sheet.locate(path), field: fieldName(path), found: sheet.found(path) };
      const day = typeof validFrom === 'string' ? validFrom : validFrom.with;
      return [faultAt({ rule: 'sameValidFrom', facts: { day } }, where)];
    });
  });
}
