import type { Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import { dayIn } from '../model/text/dates.ts';
import { hasLeft } from '../model/contact.ts';
import { hasText, isPublic, stateAt } from '../gate/state.ts';
import { withoutText } from '../gate/without-text.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { ReleaseFacts } from '../schema/release.ts';

/** The facts of a file, split into those that may be shipped at an instant and those that may not. */
export type Parted = { shown: object; hidden: object };

const isPast = (instant: string, now: Date) => Date.parse(instant) <= now.getTime();

/**
 * Splits a release. One that is not public hides everything. A public one hides corrections and a withdrawal whose instant
 * is still to come, and its text if that was withdrawn.
 */
export function partRelease(facts: ReleaseFacts, now: Date): Parted & { body: 'shown' | 'hidden' } {
  if (!isPublic(stateAt(facts, now))) return { shown: {}, hidden: facts, body: 'hidden' };
  const { corrections, withdrawn, ...rest } = facts;
  const known = corrections.filter(({ at }) => isPast(at, now));
  const isWithdrawn = withdrawn !== undefined && isPast(withdrawn.at, now);
  const later = corrections.filter((one) => !known.includes(one));
  const shown = { ...rest, corrections: known, withdrawn: isWithdrawn ? withdrawn : undefined };
  const hidden = { corrections: later, withdrawn: isWithdrawn ? undefined : withdrawn };
  if (hasText(facts, now)) return { shown, hidden, body: 'shown' };
  const { summary, image, events, attachments, links } = rest;
  const words = known.map(({ was, now: is }) => ({ was, now: is }));
  return {
    shown: { ...withoutText(shown), summary: withdrawn?.reason },
    hidden: { ...hidden, summary, image, events, attachments, links, words },
    body: 'hidden',
  };
}

/** Splits a person: mail and phone of somebody who has left are hidden. */
export function partPerson(person: Person, today: string): Parted {
  const { email, phone, ...rest } = person;
  return hasLeft(person, today) ? { shown: rest, hidden: { email, phone } } : { shown: person, hidden: {} };
}

/** Splits an organisation: boilerplates that are valid from a later day are hidden. */
export function partOrganisation(organisation: Organisation, today: string): Parted {
  const { boilerplates, ...rest } = organisation;
  const begun = boilerplates.filter(({ validFrom }) => validFrom <= today);
  return {
    shown: { ...rest, boilerplates: begun },
    hidden: { boilerplates: boilerplates.filter((one) => !begun.includes(one)) },
  };
}

/** The day of an instant (`yyyy-mm-dd`) in the time zone of the newsroom. */
export const todayOf = ({ newsroom }: Manuscript, now: Date): string =>
  dayIn(newsroom.facts?.timeZone ?? 'UTC', now.getTime());

export type ValidText = ReleaseText & { facts: ReleaseFacts };

/** The release texts that pass their schema. A build with an invalid one stops before the proof. */
export const validTexts = (manuscript: Manuscript): ValidText[] =>
  manuscript.releases
    .flatMap(({ texts }) => texts)
    .filter((text): text is ValidText => text.facts !== undefined);
