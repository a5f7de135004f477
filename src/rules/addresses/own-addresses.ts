import { nearest } from '../../faults/nearest.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Claim, Outputs } from '../../model/address/claims.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import { decodedPart } from '../../schema/address/percent.ts';
import { outputsOf } from './outputs.ts';

/** An address of this newsroom: its path without the base path, decoded, and what is there. */
type Found = { path: string; claim: Claim | undefined };

const page = 'index.html';

/** The addresses of a newsroom, as the links in its texts write them. */
export class OwnAddresses {
  readonly #outputs: Outputs;
  readonly #url: URL;
  #pages: string[] | undefined;

  constructor(manuscript: Manuscript, settings: Newsroom, now: Date) {
    this.#outputs = outputsOf(manuscript, now);
    this.#url = new URL(settings.url.replace(/\/?$/, '/'));
  }

  /** What a link leads to. Undefined for a link to elsewhere, and for one that no browser can read. */
  find(href: string): Found | undefined {
    const target = this.#within(href);
    if (!target) return undefined;
    const path = decoded(target.pathname);
    if (path === undefined) return undefined;
    const bare = path.replace(/\/$/, '');
    const asked = target.search ? [`${bare}${target.search}`] : [];
    const names = path === '' || path.endsWith('/') ? [`${path}${page}`] : [path, `${path}/${page}`];
    const claims = [...asked, ...names, `${bare}?`].map((name) => this.#outputs.claimOf(name));
    return { path, claim: claims.find((claim) => claim !== undefined) };
  }

  /** The address that was probably meant, among those that are public. As the link is written. */
  meant(path: string, href: string): string | undefined {
    const base = decoded(this.#url.pathname.slice(1)) ?? '';
    // A path in a text gets the base path; one that has it already gets it twice.
    const bare = path.startsWith(base) ? path.slice(base.length) : path;
    if (base && bare !== path && this.find(`/${bare}`)?.claim) return this.asWritten(`/${bare}`, href);
    this.#pages ??= this.#outputs.claims
      .filter(({ when, path: file }) => when === 'now' && file.endsWith(`/${page}`))
      .map(({ path: file }) => file.slice(0, -page.length));
    const near = nearest(path.replace(/\/?$/, '/'), this.#pages);
    return near === undefined ? undefined : this.asWritten(`/${near}`, href);
  }

  /** A path of this site as a link writes it: with the domain if the link has it. */
  asWritten(path: string, href: string): string {
    return href.startsWith('/') ? path : new URL(path.slice(1), this.#url).href;
  }

  /** The part of a link after the base path. */
  #within(href: string): { pathname: string; search: string } | undefined {
    if (href.startsWith('/')) {
      const [, pathname = '', search = ''] = /^\/([^?#]*)(\?[^#]*)?/.exec(href) ?? [];
      return { pathname, search };
    }
    if (!URL.canParse(href)) return undefined;
    const { host, pathname, search } = new URL(href);
    const { host: own, pathname: base } = this.#url;
    if (host !== own || !`${pathname}/`.startsWith(base)) return undefined;
    return { pathname: pathname.slice(base.length), search };
  }
}

const decoded = (path: string): string | undefined => decodedPart(path)?.normalize('NFC');
