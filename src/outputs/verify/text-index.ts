import { printInDigits } from '../../model/genuine/prints.ts';
import type { IndexedText } from '../../model/genuine/shards.ts';

/** A text as it is shipped. `path` is its folder from the root of the newsroom; `texts` are its words, former ones among them. */
export type ShippedText = { path: string; hasVersions: boolean; texts: readonly string[] };

/** The texts that a print leads to: a formula that every release ends with leads to the newest ones. */
const mostOfOne = 8;

/**
 * The texts by their number, oldest first, and the numbers of the texts that have a print, by its digits. `printsIn` gives
 * the prints of the versions of a text, each once.
 */
export function textIndex(
  shipped: readonly ShippedText[],
  languages: readonly string[],
  printsIn: (versions: readonly string[]) => readonly number[],
) {
  const byDate = shipped
    .map((text) => ({ text, key: keyOf(text.path, languages) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ text }) => text);
  const prints = new Map<string, number[]>();
  for (const [number, { texts }] of byDate.entries()) {
    for (const print of printsIn(texts)) {
      const digits = printInDigits(print);
      const known = prints.get(digits);
      if (!known) prints.set(digits, [number]);
      else if (known.push(number) > mostOfOne) known.shift();
    }
  }
  const texts = byDate.map(({ path, hasVersions }): IndexedText => [path, hasVersions ? 1 : 0]);
  return { texts, prints };
}

/** Sorts by year, month, name, and then by language, so that a new release changes no number but those after it. */
function keyOf(path: string, languages: readonly string[]): string {
  const [first = '', ...rest] = path.split('/');
  const order = languages.indexOf(first);
  return order > 0 ? `${rest.join('/')} ${order}` : `${path} 0`;
}
