import type { Organisation } from '../../schema/organisation.ts';
import { isPublic, type LifeFacts, stateAt } from '../../gate/state.ts';

/** How many months after its publication a release has a press kit without being told to. */
const months = 24;

/**
 * Whether a release has a press kit at `now`: for two years, or for as long as it says so; a withdrawn one has none,
 * for nobody should take its text.
 */
export function hasKit(facts: LifeFacts & { kit: boolean }, now: Date): boolean {
  const state = stateAt(facts, now);
  if (!isPublic(state) || state === 'withdrawn') return false;
  return facts.kit || now < kitEnd(facts.publishedAt);
}

/** The instant from which a release has a press kit only if it says so. */
export function kitEnd(publishedAt: string): Date {
  const end = new Date(publishedAt);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end;
}

/** Whether an organisation has a kit: whenever there is something to put into it. */
export const hasOrganisationKit = (organisation: Pick<Organisation, 'logos' | 'boilerplates'>): boolean =>
  organisation.logos.length > 0 || organisation.boilerplates.length > 0;
