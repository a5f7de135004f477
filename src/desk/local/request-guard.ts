import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { RefusedRequest } from './refusal.ts';

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
/** A name that another host could point at this machine is none of these. */
const ownHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Lets through what the desk of this machine sends itself: from this machine, under a name of this machine, from a
 * page of this very address, with the token of this start. A browser tells the first three, and no page can change
 * what it tells.
 */
export function guard(request: IncomingMessage, token: string, words: LocalWords): void {
  const { host = '', origin, authorization = '' } = request.headers;
  const isOwn =
    loopback.test(request.socket.remoteAddress ?? '') &&
    ownHost.test(host) &&
    request.headers['sec-fetch-site'] === 'same-origin' &&
    (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) &&
    isSame(authorization, `token ${token}`);
  if (!isOwn) throw new RefusedRequest(403, words.notHere);
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
