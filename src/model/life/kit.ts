import type { Organisation } from '../../schema/organisation.ts';
import { isPublic, type LifeFacts, liftOf, stateAt } from '../../gate/state.ts';

/** Months after publication during which a release has a press kit by default. */
const months = 24;

/**
 * Whether a release has a press kit at `now`: for two years, or for ever if `kit` is set. A withdrawn release has none,
 * because its text must not be used.
 */
export function hasKit(facts: LifeFacts & { kit: boolean }, now: Date): boolean {
  const state = stateAt(facts, now);
  if (!isPublic(state) || state === 'withdrawn') return false;
  return facts.kit || now < kitEnd(facts);
}

/** The instant from which a release has a press kit only if `kit` is set. */
export function kitEnd(facts: Parameters<typeof liftOf>[0]): Date {
  const end = new Date(liftOf(facts));
  end.setUTCMonth(end.getUTCMonth() + months);
  return end;
}

/** Whether an organisation has a kit: if there is any content for it. */
export const hasOrganisationKit = (organisation: Pick<Organisation, 'logos' | 'boilerplates'>): boolean =>
  organisation.logos.length > 0 || organisation.boilerplates.length > 0;
