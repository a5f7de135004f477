import { randomBytes } from 'node:crypto';
import { digestOf } from '../../files/digest.ts';

/** A browser that has opened the desk: the secret in its cookie, and the one that only its pages of this origin have. */
export type Session = { cookie: string; token: string };

const secret = (): string => randomBytes(24).toString('base64url');

/**
 * The browsers that may see this machine's newsroom, and the link that lets in the next one. They are known until the
 * server stops. Kept are digests, so that a comparison takes the same time for every wrong secret.
 */
export class Sessions {
  #link = secret();
  readonly #cookies = new Set<string>();
  readonly #tokens = new Set<string>();

  /** The secret of the link that has not been used yet. */
  get link(): string {
    return this.#link;
  }

  /** Lets in the browser that brings the secret of the link. The secret is spent. Undefined for every other secret. */
  open(given: string): Session | undefined {
    if (digestOf(given) !== digestOf(this.#link)) return undefined;
    this.#link = secret();
    const session = { cookie: secret(), token: secret() };
    this.#cookies.add(digestOf(session.cookie));
    this.#tokens.add(digestOf(session.token));
    return session;
  }

  hasCookie(given: string): boolean {
    return this.#cookies.has(digestOf(given));
  }

  hasToken(given: string): boolean {
    return this.#tokens.has(digestOf(given));
  }
}
