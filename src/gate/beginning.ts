import type { Beginning } from '../schema/dated/beginning.ts';
import { type LifeFacts, liftOf } from './state.ts';

/** The instant of a beginning, in milliseconds. Infinity if its release has no lift: it is a draft, or missing. */
export type Begins = (validFrom: Beginning) => number;

/** The texts of releases that a beginning may name. Those without valid facts do not count. */
export type Lifted = Iterable<{ folder: string; facts?: LifeFacts | undefined }>;

/**
 * The beginnings in a newsroom. A day begins at its midnight in the time zone, and `with` follows the earliest lift of
 * the release’s texts, drafts aside.
 */
export function beginsIn(timeZone: string, texts: Lifted): Begins {
  let lifts: Map<string, number> | undefined;
  return (validFrom) => {
    if (typeof validFrom !== 'string') {
      lifts ??= liftsOf(texts);
      return lifts.get(validFrom.with) ?? Infinity;
    }
    return validFrom.includes('T') ? Date.parse(validFrom) : dayBegins(validFrom, timeZone);
  };
}

function liftsOf(texts: Lifted): Map<string, number> {
  const lifts = new Map<string, number>();
  for (const { folder, facts } of texts) {
    if (!facts || facts.draft) continue;
    lifts.set(folder, Math.min(liftOf(facts), lifts.get(folder) ?? Infinity));
  }
  return lifts;
}

const dayLength = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The instant at which a day (`yyyy-mm-dd`) starts in a time zone, in milliseconds. */
export function dayBegins(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  const offset = (at: number) => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`) - at;
  // The offset may change in the night before, at midnight or later in the day.
  const [before, after] = [offset(utc - dayLength), offset(utc + dayLength)];
  const midnight = [utc - before, utc - after].find((at) => at + offset(at) === utc);
  // Where the clocks go forward at midnight, there is none, and the day starts at that instant.
  return midnight ?? utc - before;
}
