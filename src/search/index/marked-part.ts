/** What a page says of itself for the search, in attributes of its tags. */
export type MarkedPart = {
  /** The attributes of the element with the searchable part. */
  body: ReadonlyMap<string, string>;
  /** The values of the attributes for the facts of the page, by attribute: `date:2026-07-01T10:00:00+02:00`. */
  facts: readonly [name: string, value: string][];
};

/** A start tag as our pages are written. It is taken as a whole, so that nothing in a value is taken for a tag. */
const startTag = /<[a-z][\w-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/gi;
const attribute = /\s([^\s"'<>/=]+)(?:="([^"]*)")?/g;
const mark = 'data-pagefind-body';

/**
 * The searchable part of a page, known from its tags without parsing it: that takes 50 times as long. Undefined if no
 * element is marked; a page that only speaks of the mark has none.
 */
export function markedPart(html: string): MarkedPart | undefined {
  if (!isSearched(html)) return undefined;
  let body: ReadonlyMap<string, string> | undefined;
  const facts: [string, string][] = [];
  for (const [tag] of html.slice(Math.max(0, html.indexOf('<body'))).matchAll(startTag)) {
    if (!tag.includes('data-pagefind-')) continue;
    const given = new Map(Array.from(tag.matchAll(attribute), ([, name = '', value = '']) => [name, value]));
    if (given.has(mark)) body ??= given;
    for (const name of ['data-pagefind-meta', 'data-pagefind-filter'])
      if (given.has(name)) facts.push([name, given.get(name) ?? '']);
  }
  return body && { body, facts };
}

/** Whether a page may have a searchable part. Most pages have none. */
export const isSearched = (html: string): boolean => html.includes(mark);
