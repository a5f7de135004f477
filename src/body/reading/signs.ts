/**
 * Markdown takes a pair of single stars within words for emphasis (`Kranführer*innen und Schlosser*innen`) and a pair of
 * single tildes for a deletion (`5~6 … 7~8`), so both vanish. Writers mean signs. A star is one where it can neither begin
 * nor end emphasis for people: between letters and digits of any script, and between brackets (`(*)`, `(a)*(b)`).
 */
const candidates =
  /\\[^]|~+|(?<=[\p{L}\p{N}\p{M}\p{Pe}])\*(?=[\p{L}\p{N}\p{M}])|(?<=\p{Pe})\*(?=\p{Ps})|(?<=\p{Ps})\*(?=\p{Pe})/gu;

/** Signs of private use, which the check refuses in every text, in the place of stars and tildes. */
const standIns: Readonly<Record<string, string>> = { '*': '\uE001', '~': '\uE002' };
const signs: Readonly<Record<string, string>> = { '\uE001': '*', '\uE002': '~' };
const standIn = /[\uE001\uE002]/g;
/** The same in an address, where the parser has encoded them. */
const encoded = /%EE%80%8([12])/g;

/** The offsets of stars and tildes that are text wherever they stand, also within code, addresses and attributes. */
export function plainSigns(source: string): number[] {
  if (!/[*~]/.test(source)) return [];
  const found: number[] = [];
  for (const { 0: sign, index } of source.matchAll(candidates)) if (sign.length === 1) found.push(index);
  return found;
}

/**
 * A source in which each star and tilde that is text has a stand-in of the same length, so that a parser reads it as a
 * letter and every position stays. The same source if it has none. A source that has a stand-in of its own is refused
 * elsewhere and stays as it is.
 */
export function withStandIns(source: string): string {
  const places = plainSigns(source);
  if (!places.length || source.search(standIn) >= 0) return source;
  let result = '';
  let done = 0;
  for (const place of places) {
    result += source.slice(done, place) + (standIns[source[place] ?? ''] ?? '');
    done = place + 1;
  }
  return result + source.slice(done);
}

/** A text of the parser with the signs in the place of their stand-ins. */
export const withSigns = (text: string): string =>
  needsSigns.test(text)
    ? text
        .replace(standIn, (found) => signs[found] ?? found)
        .replace(encoded, (_, place: string) => (place === '1' ? '*' : '~'))
    : text;
const needsSigns = /[\uE001\uE002]|%EE%80%8[12]/;

/** Puts the signs back into every text of a parsed tree, in its place. The tree must not be frozen. */
export function restoreSigns(node: Record<string, unknown>): void {
  for (const key in node) {
    const value = node[key];
    if (typeof value === 'string') {
      if (needsSigns.test(value)) node[key] = withSigns(value);
    } else if (typeof value === 'object' && value !== null && key !== 'position')
      restoreSigns(value as Record<string, unknown>);
  }
}
