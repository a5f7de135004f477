import type { ReleaseFacts } from '../schema/release.ts';

/** A withdrawn release without its text: its headline, the dates of its changes, and the reason. */
export const withoutText = ({ image: _, place: _place, ...facts }: ReleaseFacts): ReleaseFacts => ({
  ...facts,
  corrections: facts.corrections.map(({ was: _was, now: _now, ...entry }) => entry),
  organisations: [],
  attachments: [],
  links: [],
  events: [],
});
