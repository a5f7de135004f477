import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { closedPage, openingPage } from './door-page.ts';
import { cookieName, type Guard, hasCookie, isForeign, isHere } from './request-guard.ts';

export type DoorSettings = Guard & {
  words: LocalWords;
  /** The path of the desk's API: it answers for itself. */
  mount: string;
  /** The path to which a link leads. */
  home: string;
  /** Prints a sentence where only the owner of the server reads it. */
  tell: (sentence: string) => void;
};

/** A link that is asked for again is printed again, but not for every request. In milliseconds. */
const pause = 5000;

/**
 * The door of the development server, which shows held-back releases: whoever comes in needs the cookie that the link
 * in the terminal gives once. Every request and every socket passes here first.
 */
export class Door {
  readonly #settings: DoorSettings;
  #mayRepeat = true;

  constructor(settings: DoorSettings) {
    this.#settings = settings;
  }

  /** The address that lets in one browser, once. Safari finds no subdomain of `localhost`, so it needs the plain one. */
  links(port: number): { own: string; plain: string } {
    const { mount, sessions, name } = this.#settings;
    const at = (host: string) => `http://${host}:${port}${mount}/open/${sessions.link}`;
    return { own: at(name), plain: at('localhost') };
  }

  /** Prints the link. `say` puts it into a sentence. */
  tellLink(port: number, say: (address: string) => string): void {
    const { tell, words } = this.#settings;
    const { own, plain } = this.links(port);
    tell(say(own));
    if (process.platform === 'darwin') tell(words.inSafari(plain));
  }

  /** Whether a request may pass. Otherwise it has been answered. */
  passes(request: IncomingMessage, response: ServerResponse): boolean {
    const { sessions, name, mount } = this.#settings;
    // A browser without `Sec-Fetch-Site` keeps the answers from other origins by this.
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (!isHere(request, name)) return this.#close(request, response);
    const path = (request.url ?? '').replace(/[?#].*$/, '');
    if (path.startsWith(`${mount}/open/`)) return this.#open(request, response, path);
    if (path === mount || path.startsWith(`${mount}/`)) return true;
    if (hasCookie(request, sessions) && !isForeign(request)) return true;
    return this.#close(request, response);
  }

  /** Whether a socket may be opened. */
  passesSocket(request: IncomingMessage): boolean {
    const { sessions, name } = this.#settings;
    return (
      isHere(request, name) &&
      request.headers.origin !== undefined &&
      !isForeign(request) &&
      hasCookie(request, sessions)
    );
  }

  #open(request: IncomingMessage, response: ServerResponse, path: string): false {
    const { sessions, words, mount, home } = this.#settings;
    const given = path.slice(`${mount}/open/`.length);
    const { 'sec-purpose': purpose, 'sec-fetch-dest': target = 'document' } = request.headers;
    // A browser that only looks ahead must not spend the link.
    if (request.method !== 'GET' || purpose !== undefined || target !== 'document')
      return this.#close(request, response);
    const session = sessions.open(given);
    if (session) {
      const { cookie } = session;
      response.setHeader('Set-Cookie', `${cookieName(request)}=${cookie}; HttpOnly; SameSite=Strict; Path=/`);
      this.tellLink(request.socket.localPort ?? 0, words.nextLink);
    } else if (!given || !hasCookie(request, sessions)) {
      return this.#close(request, response, given !== '');
    }
    // Without a session the link was loaded again in the browser that had spent it.
    return page(response, 200, (nonce) => openingPage(words, nonce, session?.token, home));
  }

  #close(request: IncomingMessage, response: ServerResponse, isSpent = false): false {
    const { words, name } = this.#settings;
    if (this.#mayRepeat && isHere(request, name) && request.headers['sec-fetch-mode'] === 'navigate') {
      this.#mayRepeat = false;
      setTimeout(() => (this.#mayRepeat = true), pause).unref();
      this.tellLink(request.socket.localPort ?? 0, words.ready);
    }
    request.resume();
    return page(response, 403, (nonce) => closedPage(words, nonce, isSpent));
  }
}

function page(response: ServerResponse, status: number, html: (nonce: string) => string): false {
  const nonce = randomBytes(12).toString('base64url');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader(
    'Content-Security-Policy',
    `${policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(html(nonce));
  return false;
}

/**
 * Puts a server behind a door. The events are held up, not single listeners: whatever listens, now or later, comes
 * after the door.
 */
export function behindDoor(server: Pick<Server, 'emit'>, door: Door): void {
  const emit = server.emit.bind(server) as (event: string, ...all: unknown[]) => boolean;
  server.emit = (event: string | symbol, ...all: unknown[]) => {
    if (event === 'request' || event === 'checkContinue' || event === 'checkExpectation') {
      const [request, response] = all as [IncomingMessage, ServerResponse];
      if (!door.passes(request, response)) return true;
    }
    if (event === 'upgrade' || event === 'connect') {
      const [request, socket] = all as [IncomingMessage, Duplex];
      if (event === 'connect' || !door.passesSocket(request)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return true;
      }
    }
    return emit(event as string, ...all);
  };
}
