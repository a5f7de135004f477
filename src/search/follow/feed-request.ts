import type { Search } from '../address.ts';
import { facets, type Labels } from '../labels.ts';

/** What the request of a saved search says, with `{search}` and `{address}` for those of the reader. */
export type RequestWords = { subject: string; body: string };

/** The search in words: what was typed, then the chosen filters. */
export const searchInWords = ({ term, chosen }: Search, labels: Labels): string =>
  [
    term,
    ...facets.flatMap((facet) => {
      const value = chosen[facet];
      return value ? [labels[facet]?.[value] ?? value] : [];
    }),
  ]
    .filter(Boolean)
    .join(' · ');

/** The link that opens a letter to the press office (RFC 6068), which asks for the feed of a search. */
export function requestLink(
  office: string,
  { subject, body }: RequestWords,
  search: string,
  address: string,
): string {
  const letter = body.replace('{search}', () => search).replace('{address}', () => address);
  const lines = encodeURIComponent(letter.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(office).replace('%40', '@')}?subject=${encodeURIComponent(subject.replace('{search}', () => search))}&body=${lines}`;
}
