/** More than this many bytes no reader should have to fetch for one new item. */
const limit = 512 * 1024;
/** Titles, addresses, dates and marks of an item beside its text, and of the feed beside its items. */
const around = 3072;

/** The text of an item in the forms in which feeds carry it. */
type Text = { html: string; text: string; summary: string };

/** The bytes of an item in the longest of its formats; markup counts as it is escaped. */
function weightOf({ html, text, summary }: Text): number {
  const bytes = Buffer.byteLength(html) + Buffer.byteLength(summary) + around;
  const escaped = bytes + 5 * (html.match(/[<&"\n]/g)?.length ?? 0);
  return Math.max(escaped, bytes + Buffer.byteLength(text) + (html + text).split(/["\n]/).length);
}

/** The newest items of a feed as far as they weigh less than 512 kB together, but not fewer than `least`. */
export function cut<Item extends Text>(items: readonly Item[], least = 0): Item[] {
  let weight = around;
  return items.filter((item, place) => {
    weight += weightOf(item);
    return place < Math.max(1, least) || weight <= limit;
  });
}
