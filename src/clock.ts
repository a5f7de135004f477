/**
 * The one instant of a build, from `NEWSROOM_NOW` (ISO 8601 with offset) or the wall clock.
 *
 * The configuration, the loaders and the pages each load their own copy of this module; what they share
 * is the environment, so the first copy writes the instant there and every other copy reads the same one.
 */
process.env['NEWSROOM_NOW'] ??= new Date().toISOString();

const instant = new Date(process.env['NEWSROOM_NOW']);
if (Number.isNaN(instant.getTime())) {
  throw new Error(
    `NEWSROOM_NOW is not an instant. Write an ISO 8601 instant (2026-07-15T12:00:00Z). Found: ${process.env['NEWSROOM_NOW']}`,
  );
}

export const now: Date = instant;

const looksAhead = process.env['NEWSROOM_PREVIEW'];

/** Whether this build shows the newsroom as it will be at an instant to come, to people who may know. */
export const isPreview: boolean = looksAhead !== undefined;

/** The instant at which the build is really made; `now`, but for a preview. */
export const present: Date = looksAhead === undefined ? instant : new Date(looksAhead);
