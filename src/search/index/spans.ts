import { digestOf } from '../../files/digest.ts';
import { markedPart } from './marked-part.ts';

/** A shipped page with a searchable part. */
export type SearchedPage = {
  /** Below the base path: `2026/07/hafen/`. */
  address: string;
  digest: string;
  language: string;
  isPicture: boolean;
  /** The month in UTC in which it was published: `2026-07`. Empty if it says no instant. */
  month: string;
  /** The year by which it can be chosen. Pictures cannot. */
  year: string | undefined;
};

/** What a page says of itself in its markup. Undefined if it has no searchable part. */
export function searchedPage(address: string, html: string): SearchedPage | undefined {
  const part = markedPart(html);
  if (!part) return undefined;
  const { body, facts } = part;
  const factOf = (wanted: string, form: RegExp) =>
    facts.flatMap(([name, value]) => (name === wanted ? (form.exec(value)?.[1] ?? []) : [])).at(0);
  return {
    address,
    digest: digestOf(html),
    language: body.get('lang') ?? 'unknown',
    isPicture: body.get('data-pagefind-body') === 'pictures',
    month: monthOf(factOf('data-pagefind-meta', /^date:(.+)$/)),
    year: factOf('data-pagefind-filter', /^year:(\d+)$/),
  };
}

/** The month of an instant in UTC: by their own offsets, a later text could stand in an older span. */
const monthOf = (instant = ''): string =>
  Number.isNaN(Date.parse(instant)) ? '' : new Date(instant).toISOString().slice(0, 7);

/**
 * The least pages of a span that is closed. An edit makes all of its span again; with fewer pages, a rare word asks so many
 * spans that a reader waits for them.
 */
const closing = 250;

/**
 * The pages of an index in spans of whole months, oldest first: each ends with the month in which it has `least` pages. A new release
 * belongs to the last span, so the others stay as they are.
 */
export function spansOf<Page extends { month: string; address: string }>(
  pages: readonly Page[],
  least = closing,
): Page[][] {
  const ordered = pages.toSorted((a, b) => inOrder(a.month, b.month) || inOrder(a.address, b.address));
  const spans: Page[][] = [];
  for (const page of ordered) {
    const last = spans.at(-1);
    if (!last || (last.length >= least && last.at(-1)?.month !== page.month)) spans.push([page]);
    else last.push(page);
  }
  return spans;
}

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
