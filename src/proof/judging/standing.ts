import { nearest } from '../../faults/nearest.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { writtenInstant } from './points-in-time.ts';

/** The keys that can hold a release back. One that looks like them may have been meant. */
const holding = ['draft', 'embargo', 'publishedAt', 'withdrawn'];

/** The facts of a file, split into those that may be shipped at an instant and those that may not. */
export type Parted = { shown: Values; hidden: Values; body: 'shown' | 'hidden' };

/**
 * The instant from which a release is public, in milliseconds, by its raw frontmatter. Undefined for a draft and
 * whenever anything about it is unclear: then it is held back.
 */
export function liftWritten(data: Values | undefined): number | undefined {
  if (!data || Object.keys(data).some(mayHold)) return undefined;
  if ('draft' in data && data['draft'] !== false) return undefined;
  const { publishedAt, embargo } = data;
  const lifts = [
    publishedAt,
    ...('embargo' in data ? [isMap(embargo) ? embargo['until'] : undefined] : []),
  ].map(writtenInstant);
  return lifts.every((lift) => lift !== undefined) ? Math.max(...lifts) : undefined;
}

const mayHold = (key: string) => !holding.includes(key) && nearest(key, holding) !== undefined;

/** Whether a release is public at an instant (in milliseconds), by its raw frontmatter. */
export function isOut(data: Values | undefined, now: number): data is Values {
  const lift = liftWritten(data);
  return lift !== undefined && lift <= now;
}

/** The fields of a release of which nothing stays when its text is withdrawn. Title, topics and reason stay. */
const text = ['summary', 'image', 'events', 'attachments', 'links', 'organisations', 'place'];

/** Splits the frontmatter of a release at an instant (in milliseconds). */
export function partRelease(data: Values | undefined, now: number): Parted {
  if (!isOut(data, now)) return { shown: {}, hidden: data ?? {}, body: 'hidden' };
  const { corrections, withdrawn, ...rest } = data;
  const entries = Array.isArray(corrections) ? corrections.filter(isMap) : [];
  const [known, later] = [entries.filter(isPast), entries.filter((entry) => !isPast(entry))];
  const taken = isMap(withdrawn) && isPast(withdrawn);
  const shown = { ...rest, corrections: known, ...(taken && { withdrawn }) };
  const hidden = { corrections: later, ...(!taken && { withdrawn }) };
  // Anything but a clear `true` may have been meant to remove the text.
  const isKept = !taken || !('keepText' in withdrawn) || withdrawn['keepText'] === true;
  if (isKept) return { shown, hidden, body: 'shown' };
  const gone = text.flatMap((key) => (key in rest ? [[key, rest[key]] as const] : []));
  const left = Object.entries(shown).filter(([key]) => !text.includes(key));
  return {
    shown: { ...Object.fromEntries(left), corrections: known.map(({ was: _, now: __, ...entry }) => entry) },
    hidden: {
      ...hidden,
      ...Object.fromEntries(gone),
      words: known.map(({ was, now: is }) => ({ was, is })),
    },
    body: 'hidden',
  };

  function isPast({ at }: Values): boolean {
    const instant = writtenInstant(at);
    return instant !== undefined && instant <= now;
  }
}
