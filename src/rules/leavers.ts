import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Fault } from '../faults/fault.ts';
import { hasLeft, successorAt } from '../model/contact.ts';
import { dayIn } from '../model/text/dates.ts';
import type { Person } from '../schema/person.ts';
import { faultAt } from './fault-at.ts';
import { reachOf } from '../gate/public-texts.ts';

/**
 * Finds people who have left and have no successor, or a circle of successors, or whose numbers are still in a text.
 */
export function leavers(manuscript: Manuscript, now: Date): Fault[] {
  const today = dayIn(manuscript.newsroom.facts?.timeZone ?? 'UTC', now.getTime());
  const personOf = (id: string) => manuscript.people.get(id)?.facts;
  const reached = reachOf(manuscript, now).people;
  return [...manuscript.people].flatMap(([id, { facts, sheet, file }]) => {
    if (!facts || !sheet) return [];
    const place = { file, ...sheet.locate(['successor']), field: 'successor', found: facts.successor };
    if (isCircle(id, personOf)) return [faultAt({ rule: 'successorCycle', facts: {} }, place)];
    if (!hasLeft(facts, today)) return [];
    const isAlone = reached.has(id) && successorAt(facts, today, personOf) === undefined;
    const nobody = { rule: 'nobodyFollows', facts: { day: facts.activeUntil ?? '' } } as const;
    return [...(isAlone ? [faultAt(nobody, place, 'warning')] : []), ...writtenOut(facts, manuscript)];
  });
}

function isCircle(id: string, personOf: (id: string) => Person | undefined): boolean {
  const asked = new Set<string>();
  let next = personOf(id)?.successor;
  while (next !== undefined && next !== id && !asked.has(next)) {
    asked.add(next);
    next = personOf(next)?.successor;
  }
  return next === id;
}

/** Finds the number or address of a leaver within a text, where the newsroom cannot remove it. */
function writtenOut({ name, email, phone }: Person, manuscript: Manuscript): Fault[] {
  const digits = phone
    ?.replace(/\D/g, '')
    .split('')
    .join(String.raw`[ \-/()\u00a0]*`);
  const patterns = [email && RegExp.escape(email), digits && String.raw`\+${digits}(?!\d)`].filter(Boolean);
  if (patterns.length === 0) return [];
  const pattern = new RegExp(patterns.join('|'), 'i');
  return [...manuscript.releases, ...manuscript.pages].flatMap(({ texts }) =>
    texts.flatMap(({ source, file }) => {
      const found = pattern.exec(source);
      if (!found) return [];
      const before = source.slice(0, found.index).split('\n');
      const column = (before.at(-1)?.length ?? 0) + 1;
      const where = { file, line: before.length, column, found: found[0] };
      return [faultAt({ rule: 'leaverInText', facts: { name } }, where, 'warning')];
    }),
  );
}
