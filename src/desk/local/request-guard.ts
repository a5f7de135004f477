import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { RefusedRequest } from './refusal.ts';

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
/** The host names of this machine. Another host cannot make its own name one of these. */
const ownHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Allows only requests of the local desk itself: from this machine, to a host name of this machine, from a page of this
 * origin, with the token of this start. No page can forge the first three.
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
