/** The most bytes that a feed should make its readers download for one new item. */
const limit = 512 * 1024;
/** Bytes for titles, addresses, dates and markup: of an item without its text, and of the feed without its items. */
const around = 3072;

/** The text of an item in the formats of feeds. */
type Text = { html: string; text: string; summary: string };

/** The bytes of an item in the longest format, with its markup escaped. */
function weightOf({ html, text, summary }: Text): number {
  const bytes = Buffer.byteLength(html) + Buffer.byteLength(summary) + around;
  const escaped = bytes + 5 * (html.match(/[<&"\n]/g)?.length ?? 0);
  return Math.max(escaped, bytes + Buffer.byteLength(text) + (html + text).split(/["\n]/).length);
}

/** The newest items of a feed, up to 512 kB together, but at least `least`. */
export function cut<Item extends Text>(items: readonly Item[], least = 0): Item[] {
  let weight = around;
  return items.filter((item, place) => {
    weight += weightOf(item);
    return place < Math.max(1, least) || weight <= limit;
  });
}
