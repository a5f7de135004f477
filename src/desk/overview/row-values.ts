import { isPublic, type LifeFacts, liftOf, stateAt } from '../../gate/state.ts';
import type { DeskViews } from '../../i18n/shapes/desk-views.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { dayInWords, timeInWords } from '../../model/text/dates.ts';
import type { Delay } from './delays.ts';

/** The keys that the desk adds to a release for the rows, filters and groups of its list. They are never written. */
export const rowKeys = ['deskState', 'deskLift'] as const;

/** The language of the desk, its words for states, and the time zone of the newsroom. */
export type RowSettings = {
  desk: string;
  states: DeskViews['states'];
  delays: DeskViews['list']['delays'];
  timeZone: string;
};

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
 * at which the file is read. What readers cannot have yet is not called public: `delay` says where the text is.
 */
export function rowValues(
  values: Values,
  { desk, states, delays, timeZone }: RowSettings,
  now: Date,
  delay?: Delay,
): Values {
  const life = lifeOf(values);
  if (!life) return {};
  const lift = liftOf(life);
  const state = stateAt(life, now);
  const isWaiting = delay !== undefined && isPublic(state);
  const at = `${dayInWords(desk, timeZone, lift)}, ${timeInWords(desk, timeZone, lift)}`;
  return {
    deskState: isWaiting && delay !== 'changed' ? delays[delay] : states[state],
    deskLift: isWaiting && delay === 'changed' ? `${at} (${delays.changed})` : at,
  };
}
