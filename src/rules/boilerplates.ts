import type { Manuscript } from '../manuscript/manuscript.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import type { Fault } from '../faults/fault.ts';
import { boilerplateOn } from '../model/boilerplate.ts';
import { dateOf } from '../gate/state.ts';
import { dayIn } from '../model/text/dates.ts';
import { faultAt } from './fault-at.ts';

/** Finds “About” texts of which none is valid on a release's day, or of which two begin on the same day. */
export function boilerplates(manuscript: Manuscript): Fault[] {
  return [...gaps(manuscript), ...overlaps(manuscript)];
}

/** A warning: a release is complete without a boilerplate. */
function gaps(manuscript: Manuscript): Fault[] {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file }) => {
      if (!facts || !sheet) return [];
      const day = dayIn(settings.timeZone, dateOf(facts));
      const named = facts.boilerplates;
      return (named ?? [facts.issuer ?? settings.publisher]).flatMap((id, index) => {
        const organisation = manuscript.organisations.get(id)?.facts;
        if (!organisation || boilerplateOn(organisation.boilerplates, day)) return [];
        const path = named ? ['boilerplates', index] : facts.issuer ? ['issuer'] : ['publishedAt'];
        const where = { file, ...sheet.locate(path), field: fieldName(path) };
        return [faultAt({ rule: 'noBoilerplate', facts: { day, organisation: id } }, where, 'warning')];
      });
    }),
  );
}

/** An error: it is undefined which of the two is printed. */
function overlaps(manuscript: Manuscript): Fault[] {
  return [...manuscript.organisations.values()].flatMap(({ facts, sheet, file }) => {
    const days = facts?.boilerplates.map(({ validFrom }) => validFrom) ?? [];
    return days.flatMap((day, index) => {
      if (!sheet || days.indexOf(day) === index) return [];
      const path = ['boilerplates', index, 'validFrom'];
      const where = { file, ...sheet.locate(path), field: fieldName(path), found: day };
      return [faultAt({ rule: 'sameValidFrom', facts: { day } }, where)];
    });
  });
}
