import { liftOf } from '../../gate/state.ts';

/** The age in days from which a release has a notice that it may be out of date. */
export const ageDays = 365;

/** Whether a release is old enough for the notice. */
export const isAged = (facts: Parameters<typeof liftOf>[0], now: Date): boolean =>
  now.getTime() - liftOf(facts) > ageDays * 86_400_000;
