import type { IncomingMessage } from 'node:http';
import type { Sessions } from './sessions.ts';

/** Who may ask: the browsers that were let in, and the secret host name of this newsroom. */
export type Guard = { sessions: Sessions; name: string };

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
/** The host names of this machine. Another host cannot make its own name one of these. */
const ownHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** The name of the cookie. Cookies know no ports, so the newsrooms of one machine must not share a name. */
export const cookieName = (request: IncomingMessage): string =>
  `depesche-desk-${request.socket.localPort ?? 0}`;

/** Whether a request comes from this machine, to one of its own host names. That stops DNS rebinding. */
export function isHere({ socket, headers }: IncomingMessage, name: string): boolean {
  const host = (headers.host ?? '').replace(/:\d{1,5}$/, '');
  return loopback.test(socket.remoteAddress ?? '') && (ownHost.test(host) || host.toLowerCase() === name);
}

/** Whether the browser was let in by a link. */
export function hasCookie(request: IncomingMessage, sessions: Sessions): boolean {
  const own = `${cookieName(request)}=`;
  const given = (request.headers.cookie ?? '').split(/;\s*/).filter((part) => part.startsWith(own));
  return given.some((part) => sessions.hasCookie(part.slice(own.length)));
}

/**
 * Whether a page of another origin asks, also one of another port, to which the browser sends the same cookie. It may
 * lead a person here, but gets no answer itself.
 */
export function isForeign({ headers, method }: IncomingMessage): boolean {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) return true;
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  const isVisit = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return !(isVisit && method === 'GET');
}

/**
 * Whether the desk itself asks: from this machine, to a host name of this machine, from a page of the same origin, with
 * the cookie of a browser that was let in and the token that its link gave to the pages of this origin.
 */
export function isOfDesk(request: IncomingMessage, { sessions, name }: Guard): boolean {
  const [, token = ''] = /^token (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  return (
    isHere(request, name) &&
    !isForeign(request) &&
    request.headers['sec-fetch-site'] === 'same-origin' &&
    hasCookie(request, sessions) &&
    sessions.hasToken(token)
  );
}
