/**
 * Signs that are no text for anybody: control characters except tabs and line ends, the marks of an unreadable or
 * embedded object, signs of private use, which only one typeface shows, and code points that will never be signs.
 */
const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u206a-\u206f\ufff9-\ufffd\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** Signs that begin and end another direction of writing (Unicode Standard Annex 9). */
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
const overrides = '\u202d\u202e';
const embeddings = '\u202a\u202b';
const [endOfEmbedding, endOfIsolate] = ['\u202c', '\u2069'];

/** A sign at an offset of a text, named by its code point (`U+202E`). */
export type NamedSign = { at: number; sign: string };

const named = (at: number, found: string): NamedSign => ({
  at,
  sign: `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
});

/** Every sign of a text that cannot be shown to readers, in its order. */
export const unfitSigns = (text: string): NamedSign[] =>
  [...text.matchAll(unfit)].map(({ 0: found, index }) => named(index, found));

/**
 * The first sign that leaves a paragraph in another direction than it began: one that is never ended, one that ends
 * nothing, or one that writes letters backwards, which hides what they say.
 */
export function openTurn(paragraph: string): NamedSign | undefined {
  const open: { at: number; found: string }[] = [];
  for (const { 0: found, index: at } of paragraph.matchAll(turns)) {
    if (overrides.includes(found)) return named(at, found);
    if (found !== endOfEmbedding && found !== endOfIsolate) open.push({ at, found });
    else {
      const begun = open.pop();
      const isEnded = begun && embeddings.includes(begun.found) === (found === endOfEmbedding);
      if (!isEnded) return named(begun?.at ?? at, begun?.found ?? found);
    }
  }
  const [first] = open;
  return first && named(first.at, first.found);
}
