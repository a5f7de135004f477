import { type LifeFacts, liftOf, stateAt } from '../../gate/state.ts';
import type { DeskViews } from '../../i18n/shapes/desk-views.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { dayInWords, timeInWords } from '../../model/text/dates.ts';

/** The keys that the desk adds to a release for the rows, filters and groups of its list. They are never written. */
export const rowKeys = ['deskState', 'deskLift'] as const;

/** The language of the desk, its words for states, and the time zone of the newsroom. */
export type RowSettings = { desk: string; states: DeskViews['states']; timeZone: string };

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** The facts of a life that can be read in a file, which may have mistakes. Undefined without a date. */
export function lifeOf({
  draft,
  publishedAt,
  embargo,
  corrections,
  withdrawn,
}: Values): LifeFacts | undefined {
  if (!isInstant(publishedAt)) return undefined;
  return {
    draft: draft === true,
    publishedAt,
    ...(isMap(embargo) && isInstant(embargo['until']) && { embargo: { until: embargo['until'] } }),
    ...(isMap(withdrawn) && isInstant(withdrawn['at']) && { withdrawn: { at: withdrawn['at'] } }),
    corrections: (Array.isArray(corrections) ? corrections : []).flatMap((one: unknown) =>
      isMap(one) && isInstant(one['at'])
        ? [{ at: one['at'], kind: one['kind'] === 'update' ? ('update' as const) : ('correction' as const) }]
        : [],
    ),
  };
}

/**
 * The state of a release at `now` and its lift, both in words, from the values of its file. They are those of the moment
 * at which the file is read.
 */
export function rowValues(values: Values, { desk, states, timeZone }: RowSettings, now: Date): Values {
  const life = lifeOf(values);
  if (!life) return {};
  const lift = liftOf(life);
  return {
    deskState: states[stateAt(life, now)],
    deskLift: `${dayInWords(desk, timeZone, lift)}, ${timeInWords(desk, timeZone, lift)}`,
  };
}
