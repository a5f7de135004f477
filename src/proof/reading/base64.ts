/** No word and no digest in hexadecimal is as long as this. */
const long = 65;
/** Several lines, if they are folded. */
const lines = /[A-Za-z\d+/]+(?:\r?\n[ \t]?[A-Za-z\d+/]+)*/y;
const ofDataUrl = /;\s*base64\s*,/g;

const isDigit = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x2f && unit <= 0x39) ||
  unit === 0x2b;

/** The places in a text at which base64 begins: in data URLs, and where a run of letters and digits is longer than any word. */
export function base64Places(text: string): number[] {
  const places = text.includes('base64')
    ? Array.from(text.matchAll(ofDataUrl), ({ index, 0: { length } }) => index + length)
    : [];
  // A long run contains one of these places, wherever it begins.
  for (let at = long - 1; at < text.length; at += long) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let first = at;
    while (first > 0 && isDigit(text.charCodeAt(first - 1))) first -= 1;
    let end = at;
    while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    if (end - first < long) continue;
    at = Math.max(at, endOf(text, first));
    if (!places.includes(first)) places.push(first);
  }
  for (const first of foldedPlaces(text)) if (!places.includes(first)) places.push(first);
  return places;
}

/** Shorter than any line of base64 that a program folds, and longer than a word that has a line of its own. */
const folded = 24;

/** The places at which lines of base64 begin that are folded more narrowly, as in mails and keys. */
function* foldedPlaces(text: string): Iterable<number> {
  for (let end = text.indexOf('\n'); end >= 0;) {
    const first = text.lastIndexOf('\n', end - 1) + 1;
    const stop = isLineOfDigits(text, first, end) ? endOf(text, first) : end;
    const isFolded = stop > end;
    if (isFolded) yield first;
    end = text.indexOf('\n', isFolded ? stop : end + 1);
  }
}

function isLineOfDigits(text: string, first: number, end: number): boolean {
  const last = text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
  if (last - first < folded) return false;
  for (let at = first; at < last; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function endOf(text: string, from: number): number {
  lines.lastIndex = from;
  return from + (lines.exec(text)?.[0].length ?? 0);
}

/** The bytes that stand in base64 at a place of a text. */
export const fromBase64 = (text: string, from: number): Uint8Array =>
  Buffer.from(text.slice(from, endOf(text, from)), 'base64');
