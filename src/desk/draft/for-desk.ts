import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { type Guard, isOfDesk } from '../local/request-guard.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The path of a request as pages are found by it, in small letters; empty if it cannot be read. */
function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent((request.url ?? '').replace(/[?#].*$/, '')).toLowerCase();
  } catch {
    return '';
  }
}

/**
 * Keeps a page of the development for the desk: only its posts pass. `name` is the last part of the page's path. All
 * other requests for it are refused, also with other letters or another base path.
 */
export const forDesk =
  (name: string, guard: Guard, words: LocalWords): Middleware =>
  (request, response, next) => {
    const isAsked = pathOf(request)
      .split(/[/\\]+/)
      .includes(name);
    const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
    if (!isAsked || (request.method === 'POST' && isJson && isOfDesk(request, guard))) {
      next();
      return;
    }
    request.resume();
    response.statusCode = 403;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify({ message: words.notHere }));
  };
