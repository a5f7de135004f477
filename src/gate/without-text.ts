import type { ReleaseFacts } from '../schema/release.ts';

/** What is left of a release whose text was withdrawn: its headline, when it was changed, and why it is gone. */
export const withoutText = ({ image: _, ...facts }: ReleaseFacts): ReleaseFacts => ({
  ...facts,
  corrections: facts.corrections.map(({ was: _was, now: _now, ...entry }) => entry),
  organisations: [],
  attachments: [],
  links: [],
  events: [],
});
