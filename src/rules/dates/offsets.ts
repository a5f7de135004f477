import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import type { Fault } from '../../faults/fault.ts';
import { offsetIn } from '../../model/text/dates.ts';
import { exactness } from '../../schema/instants.ts';
import type { ReleaseFacts } from '../../schema/release.ts';
import { faultAt } from '../fault-at.ts';

/**
 * Finds instants whose offset differs from the newsroom's time zone on that day: mostly summer time for winter time.
 */
export function offsets(manuscript: Manuscript): Fault[] {
  const { timeZone: zone } = manuscript.newsroom.facts ?? {};
  if (!zone) return [];
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file }) => {
      if (!facts || !sheet) return [];
      return instantsOf(facts).flatMap(({ value, path, isElsewhere }) => {
        const right = offsetIn(zone, value);
        const written = /Z$/.test(value) ? '+00:00' : value.slice(-6);
        // An event may be in another time zone. There only the newsroom's other offset is suspicious.
        if (written === right || (isElsewhere && !offsetsOf(zone, value).has(written))) return [];
        const where = { file, ...sheet.locate(path), field: fieldName(path), found: value };
        return [faultAt({ rule: 'offsetOfZone', facts: { zone, offset: right } }, where, 'warning')];
      });
    }),
  );
}

type Instant = { value: string; path: PropertyKey[]; isElsewhere?: true };

function instantsOf({ publishedAt, embargo, corrections, withdrawn, events }: ReleaseFacts): Instant[] {
  const all: (Omit<Instant, 'value'> & { value: string | undefined })[] = [
    { value: publishedAt, path: ['publishedAt'] },
    { value: embargo?.until, path: ['embargo', 'until'] },
    ...corrections.map(({ at }, index) => ({ value: at, path: ['corrections', index, 'at'] })),
    { value: withdrawn?.at, path: ['withdrawn', 'at'] },
    ...events.flatMap((event, index) =>
      (['start', 'end'] as const).map((key) => ({
        value: event[key],
        path: ['events', index, key],
        isElsewhere: true as const,
      })),
    ),
  ];
  return all.filter((one): one is Instant => one.value !== undefined && exactness(one.value) === 'instant');
}

/** The offsets of a time zone in the year of an instant. */
const offsetsOf = (zone: string, instant: string) =>
  new Set(['01-15', '07-15'].map((day) => offsetIn(zone, `${instant.slice(0, 4)}-${day}T12:00:00Z`)));
