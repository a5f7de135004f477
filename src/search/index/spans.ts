import { digestOf } from '../../files/digest.ts';
import { isSearched } from './indexed-page.ts';

/** A shipped page with a searchable part, known from its text without parsing it: that takes 50 times as long. */
export type SearchedPage = {
  /** Below the base path: `2026/07/hafen/`. */
  address: string;
  digest: string;
  language: string;
  isPicture: boolean;
  /** The month in which it was published by its own offset: `2026-07`. Empty if it says no day. */
  month: string;
  /** The year by which it can be chosen. Pictures cannot. */
  year: string | undefined;
};

/** What a page says of itself in its markup. Undefined if it has no searchable part. */
export function searchedPage(address: string, html: string): SearchedPage | undefined {
  if (!isSearched(html)) return undefined;
  const [body = ''] = /<[^<>]*\sdata-pagefind-body[^<>]*>/.exec(html) ?? [];
  return {
    address,
    digest: digestOf(html),
    language: /\slang="([^"]*)"/.exec(body)?.[1] ?? 'unknown',
    isPicture: body.includes('data-pagefind-body="pictures"'),
    month: /data-pagefind-meta="date:(\d{4}-\d\d)/.exec(html)?.[1] ?? '',
    year: /data-pagefind-filter="year:(\d+)"/.exec(html)?.[1],
  };
}

/** The least pages of a span that is closed. */
const closing = 1_000;

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
