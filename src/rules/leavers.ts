import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Fault } from '../faults/fault.ts';
import { hasLeft, successorAt } from '../model/contact.ts';
import { dayIn } from '../model/text/dates.ts';
import type { Person } from '../schema/person.ts';
import { faultAt } from './fault-at.ts';
import { beginsOf, presentAt } from '../gate/present.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import { reachOf } from '../gate/public-texts.ts';

/**
 * Finds people who have left and have no successor, or a circle of successors, or whose numbers are still in a text.
 */
export function leavers(written: Manuscript, now: Date): Fault[] {
  const manuscript = presentAt(written, now);
  const today = dayIn(manuscript.newsroom.facts?.timeZone ?? 'UTC', now.getTime());
  const personOf = (id: string) => manuscript.people.get(id)?.facts;
  const reached = reachOf(manuscript, now).people;
  const inCircle = circles(written, now);
  return [...manuscript.people].flatMap(([id, { facts, sheet, file }]) => {
    const circle = inCircle.get(id);
    if (circle) return [circle];
    if (!facts || !sheet || !hasLeft(facts, today)) return [];
    const place = { file, ...sheet.locate(['successor']), field: 'successor', found: facts.successor };
    const isAlone = reached.has(id) && successorAt(facts, today, personOf) === undefined;
    const nobody = { rule: 'nobodyFollows', facts: { day: facts.activeUntil ?? '' } } as const;
    return [...(isAlone ? [faultAt(nobody, place, 'warning')] : []), ...writtenOut(facts, manuscript)];
  });
}

/** The circles of today and of every change to come, which would stop the build of that day. */
function circles(written: Manuscript, now: Date): Map<string, Fault> {
  const begins = beginsOf(written);
  const people = [...written.people.values()].flatMap(({ facts }) => facts ?? []);
  const beginnings = people.flatMap(({ changes }) => changes.map(({ validFrom }) => begins(validFrom)));
  const instants = beginnings.filter((at) => at > now.getTime() && at < Infinity).sort((a, b) => a - b);
  const found = new Map<string, Fault>();
  for (const at of [now.getTime(), ...new Set(instants)]) {
    const present = presentAt(written, new Date(at)).people;
    for (const [id, { facts, sheet, file }] of present) {
      if (found.has(id) || !facts || !sheet || !isCircle(id, (one) => present.get(one)?.facts)) continue;
      const { changes = [] } = written.people.get(id)?.facts ?? {};
      const last = changes.findLastIndex(({ successor }) => successor === facts.successor);
      const path = last < 0 ? ['successor'] : ['changes', last, 'successor'];
      const where = { file, ...sheet.locate(path), field: fieldName(path), found: facts.successor };
      found.set(id, faultAt({ rule: 'successorCycle', facts: {} }, where));
    }
  }
  return found;
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
