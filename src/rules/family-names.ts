import type { Fault } from '../faults/fault.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { isPartOf } from '../model/person-name.ts';
import { faultAt } from './fault-at.ts';

/** Finds family names that stand in no name of their person. Address books would get another one. */
export function familyNames({ people }: Manuscript): Fault[] {
  return [...people.values()].flatMap(({ facts, sheet, file }) => {
    if (!facts || !sheet) return [];
    const states = [
      { state: facts, above: [] },
      ...facts.changes.map((state, index) => ({ state, above: ['changes', index] })),
    ];
    const names = states.flatMap(({ state }) => [state.name ?? '', ...Object.values(state.nameIn ?? {})]);
    return states.flatMap(({ state, above }) =>
      Object.entries(state.familyName ?? {}).flatMap(([language, found]) => {
        if (names.some((name) => isPartOf(name, found))) return [];
        const path = [...above, 'familyName', language];
        const where = { file, ...sheet.locate(path), field: fieldName(path), found };
        return [faultAt({ rule: 'familyNameElsewhere', facts: {} }, where)];
      }),
    );
  });
}
