/** How a network counts a text, and how much it takes. */
export type PostMeasure = { most: number; count: (text: string) => number };

/** What a post says: a headline, more if there is room, and where all of it stands. */
export type PostParts = { headline: string; more: readonly string[]; address: string };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The signs of a text as a reader counts them. */
export const graphemesIn = (text: string): string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment);

/** Shorter than this, the beginning of a sentence says nothing. In signs as the network counts them. */
const least = 30;

/**
 * A post of at most so many signs. The address stays whole, then the headline has room, then the rest in its order; what
 * does not fit is cut between words of the language.
 */
export function postText(
  { headline, more, address }: PostParts,
  language: string,
  measure: PostMeasure,
): string {
  const { most, count } = measure;
  const joined = (parts: readonly string[]) => [...parts, address].filter(Boolean).join('\n\n');
  const roomBeside = (parts: readonly string[]) => most - count(joined([...parts, ' '])) + 1;
  const kept = [shortened(headline, roomBeside([]), language, measure)];
  for (const part of more) {
    const room = roomBeside(kept);
    if (room < least && count(part) > room) break;
    kept.push(shortened(part, room, language, measure));
  }
  return joined(kept);
}

/** The beginning of a text that has room, with an ellipsis if it is not all of it. */
function shortened(text: string, room: number, language: string, { count }: PostMeasure): string {
  if (count(text) <= room) return text;
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const fits = (beginning: string) => count(`${beginning}…`) <= room;
  let kept = '';
  for (const { segment } of words) {
    if (!fits(kept + segment)) break;
    kept += segment;
  }
  // One endless word.
  if (kept.trim() === '')
    for (const sign of graphemesIn(text)) {
      if (!fits(kept + sign)) break;
      kept += sign;
    }
  return `${kept.replace(/[\s\p{Pd}\p{Po}\p{Ps}\p{Pi}]+$/u, '')}…`;
}
