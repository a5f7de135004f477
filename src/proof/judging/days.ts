import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { dayIn } from '../../model/text/dates.ts';
import { liftWritten } from './standing.ts';
import { midnightOf, writtenDay, writtenInstant } from './points-in-time.ts';
import type { RawContent } from './raw-content.ts';

/** The instant at which a content folder is judged, and what is needed to compare days and lifts with it. */
export type Moment = {
  /** In milliseconds. */
  now: number;
  timeZone: string;
  /** The day (`yyyy-mm-dd`) in that time zone. */
  today: string;
  /** Release folder → the first lift of its texts, in milliseconds. Folders without any lift are missing. */
  lifts: ReadonlyMap<string, number>;
};

export function momentOf({ settings, releases }: RawContent, instant: Date): Moment {
  const lifts = releases.flatMap(({ folder, texts }): [string, number][] => {
    const known = texts.map(({ data }) => liftWritten(data)).filter((lift) => lift !== undefined);
    return known.length ? [[folder, Math.min(...known)]] : [];
  });
  const now = instant.getTime();
  const zone = settings.data?.['timeZone'];
  const timeZone = typeof zone === 'string' ? zone.trim() : 'UTC';
  return { now, timeZone, today: dayIn(timeZone, now), lifts: new Map(lifts) };
}

/** The beginning of a fact, in milliseconds (`Infinity` if unclear), and the release whose lift it follows. */
type Beginning = { at: number; folder: string | undefined };

/** Reads `validFrom`: a day, an instant, or the release whose lift it follows. In doubt the fact never begins. */
function beginningOf(value: unknown, { timeZone, lifts }: Moment): Beginning {
  const day = writtenDay(value);
  if (day !== undefined) return { at: midnightOf(day, timeZone), folder: undefined };
  const folder = isMap(value) && typeof value['with'] === 'string' ? value['with'].trim() : undefined;
  const instant = folder === undefined ? writtenInstant(value) : lifts.get(folder);
  return { at: instant ?? Infinity, folder };
}

/** Facts that are still to come. `folder` is the release that they come with. */
export type LaterFacts = { facts: Values; folder: string | undefined };

/** The facts of a person, organisation, topic or fact of the sheet at a moment. */
export type DatedFacts = {
  /** The facts that hold now. */
  current: Values;
  /** Everything that has ever held: public, even where something newer has taken its place. */
  begun: Values[];
  later: LaterFacts[];
};

/** The list whose items each have a beginning of their own. */
const datedList = 'boilerplates';

/** Splits the raw facts of a person, organisation, topic or fact of the sheet by its own beginning and those of its changes and boilerplates. */
export function datedFacts(data: Values, moment: Moment): DatedFacts {
  const { changes, validFrom: start, ...base } = data;
  // A fact or a date that begins later is held back as a whole.
  const whole = start === undefined ? undefined : beginningOf(start, moment);
  if (whole && whole.at > moment.now)
    return {
      current: {},
      begun: [],
      later: [base, ...mapsIn(changes)].map((facts) => ({ facts, folder: whole.folder })),
    };
  const dated = mapsIn(changes)
    .map(({ validFrom, ...facts }) => ({ facts, ...beginningOf(validFrom, moment) }))
    .sort((a, b) => a.at - b.at || 0);
  const later: LaterFacts[] = dated.filter(({ at }) => at > moment.now);
  const begun = [base, ...dated.filter(({ at }) => at <= moment.now).map(({ facts }) => facts)].map(
    (facts) => {
      if (!(datedList in facts)) return facts;
      const items = mapsIn(facts[datedList]).map((item) => ({
        facts: item,
        ...beginningOf(item['validFrom'], moment),
      }));
      later.push(...items.filter(({ at }) => at > moment.now));
      return { ...facts, [datedList]: items.filter(({ at }) => at <= moment.now).map((item) => item.facts) };
    },
  );
  return { current: Object.assign({}, ...begun) as Values, begun, later };
}

const mapsIn = (value: unknown): Values[] => (Array.isArray(value) ? value : [value]).filter(isMap);

/** Whether somebody has left by a day (`yyyy-mm-dd`). The last day still counts. A day that cannot be read is over. */
export function hasLeftBy({ activeUntil }: Values, today: string): boolean {
  if (activeUntil === undefined) return false;
  const last = writtenDay(activeUntil);
  return last === undefined || last < today;
}
