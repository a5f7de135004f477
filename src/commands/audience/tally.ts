import { createHash, randomBytes } from 'node:crypto';
import { isbot } from 'isbot';
import type { AskedFor } from './asked-for.ts';
import type { LoggedRequest } from './log-lines.ts';

/** What one release was asked for. */
export type ReleaseCount = { name: string; pages: number; twins: number; kits: number; files: number };
/** A feed: the subscribers whom its readers announce, by reader, and how many others asked on the busiest day. */
export type FeedCount = { name: string; announced: Readonly<Record<string, number>>; others: number };
export type Audience = {
  first: string | undefined;
  last: string | undefined;
  releases: ReleaseCount[];
  feeds: FeedCount[];
  /** Requests of programs that are no feed readers. */
  bots: number;
  /** Lines that are no request. */
  unread: number;
};

/** `Feedly/1.0 (+http://www.feedly.com/fetcher.html; 16 subscribers)` */
const announced = /(\d+)\s+(?:subscribers?|readers?)\b/i;
const whole = [200, 206, 304];

const keyOf = { release: 'pages', twin: 'twins', kit: 'kits', file: 'files' } as const;

/**
 * Counts what was asked for. Two who ask are told apart by their address and program, of which a digest is kept until the
 * end, with a salt that nobody knows.
 */
export class Tally {
  readonly #salt = randomBytes(16);
  readonly #releases = new Map<string, ReleaseCount>();
  readonly #announced = new Map<string, Map<string, number>>();
  readonly #others = new Map<string, Map<string, Set<string>>>();
  #first: string | undefined;
  #last: string | undefined;
  #bots = 0;
  #unread = 0;

  /** Counts a line. `asked` is what its request is for, if this site has it. */
  add(request: LoggedRequest | undefined, asked: AskedFor | undefined): void {
    if (!request) {
      this.#unread += 1;
      return;
    }
    const { at, method, status, agent } = request;
    if (this.#first === undefined || at < this.#first) this.#first = at;
    if (this.#last === undefined || at > this.#last) this.#last = at;
    if (!asked || method !== 'GET' || !whole.includes(status)) return;
    if (asked.kind === 'feed') return this.#addFeed(asked.name, request);
    if (!agent || agent === '-' || isbot(agent)) {
      this.#bots += 1;
      return;
    }
    const { name } = asked;
    const count = this.#releases.get(name) ?? { name, pages: 0, twins: 0, kits: 0, files: 0 };
    count[keyOf[asked.kind]] += 1;
    this.#releases.set(name, count);
  }

  #addFeed(name: string, { at, agent, address }: LoggedRequest): void {
    const number = announced.exec(agent)?.[1];
    if (number !== undefined) {
      const reader = /^[\w .-]+/.exec(agent)?.[0].trim() ?? '?';
      const readers = this.#announced.get(name) ?? new Map<string, number>();
      readers.set(reader, Math.max(readers.get(reader) ?? 0, Number(number)));
      this.#announced.set(name, readers);
      return;
    }
    const days = this.#others.get(name) ?? new Map<string, Set<string>>();
    const day = days.get(at.slice(0, 10)) ?? new Set<string>();
    day.add(createHash('sha256').update(this.#salt).update(`${address} ${agent}`).digest('base64'));
    days.set(at.slice(0, 10), day);
    this.#others.set(name, days);
  }

  /** The sums: releases and feeds with the most first. */
  get audience(): Audience {
    const sum = ({ pages, twins, kits, files }: ReleaseCount) => pages + twins + kits + files;
    const names = new Set([...this.#announced.keys(), ...this.#others.keys()]);
    const feeds = [...names].map((name): FeedCount => ({
      name,
      announced: Object.fromEntries(this.#announced.get(name) ?? []),
      others: Math.max(0, ...[...(this.#others.get(name)?.values() ?? [])].map(({ size }) => size)),
    }));
    return {
      first: this.#first,
      last: this.#last,
      releases: [...this.#releases.values()].sort((a, b) => sum(b) - sum(a) || (a.name < b.name ? 1 : -1)),
      feeds: feeds.sort((a, b) => subscribersOf(b) - subscribersOf(a) || (a.name < b.name ? -1 : 1)),
      bots: this.#bots,
      unread: this.#unread,
    };
  }
}

/** The announced subscribers of a feed and at least those who asked themselves. */
export const subscribersOf = ({ announced: readers, others }: FeedCount): number =>
  Object.values(readers).reduce((sum, one) => sum + one, 0) + others;
