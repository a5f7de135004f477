import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The one instant of a build, from `NEWSROOM_NOW` (ISO 8601 with offset) or the wall clock.
 *
 * The configuration and the pages each load their own copy of this module; what they share is the environment, so the
 * first copy writes the instant there and the other reads the same one.
 */
process.env['NEWSROOM_NOW'] ??= process.env['NEWSROOM_STARTED'] = new Date().toISOString();

/** The one instant of a build or a command. */
export const now: Date = new Date(process.env['NEWSROOM_NOW']);
if (Number.isNaN(now.getTime())) {
  throw new Error(
    `NEWSROOM_NOW is not an instant. Write an ISO 8601 instant (2026-07-15T12:00:00Z). Found: ${process.env['NEWSROOM_NOW']}`,
  );
}

/** Whether a person has given the instant; what this program took itself is written down twice. */
export const isGiven: boolean = process.env['NEWSROOM_NOW'] !== process.env['NEWSROOM_STARTED'];

/** Where time goes on, a new instant; the given one otherwise. Only development asks for it. */
export const laterInstant = (): Date => (isGiven ? now : new Date());

const place = Symbol.for('depesche.requests');
const all = globalThis as { [place]?: AsyncLocalStorage<Date> };
/** The instants of the requests that are being answered; the server and the pages have copies of this module. */
const requests = (all[place] ??= new AsyncLocalStorage<Date>());

/**
 * Answers a request of the development: all that is asked on the way has the same, new instant. It is an object of its
 * own also where the instant is given, so that what belongs to one request can be told from what belongs to another.
 */
export const atOneInstant = <T>(answer: () => T): T => requests.run(new Date(laterInstant()), answer);

/** The instant of what is being made: of the request in development, otherwise of the build. */
export const instant = (): Date => requests.getStore() ?? now;

/**
 * The instant that it really is, whatever `NEWSROOM_NOW` says, for whoever guards what readers get. No setting changes
 * it: what could be told another time could be made to publish an embargo.
 */
export const wallClock = (): Date => new Date();

/**
 * A build of an instant to come is a preview, also when nobody called it one. The first copy of this module decides: a
 * later one could find that the instant has passed.
 */
if (now > wallClock()) process.env['NEWSROOM_PREVIEW'] ??= wallClock().toISOString();
const looksAhead = process.env['NEWSROOM_PREVIEW'];

/** Whether this build shows the newsroom as it will be at an instant to come, to people who may know. */
export const isPreview: boolean = looksAhead !== undefined;

/** The instant at which it is really made; `instant`, but for a preview. */
export const present = (): Date => (looksAhead === undefined ? instant() : new Date(looksAhead));
