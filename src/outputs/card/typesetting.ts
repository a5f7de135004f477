import { type Family, type Slice, sliceFor, type Weight } from './slices.ts';

/** A text for drawing and its fonts, the first choice first. */
export type Setting = { text: string; slices: readonly Slice[] };

/**
 * The font of a text on a card: the site's own if it has all letters, otherwise the one with the most letters. The two
 * are never mixed within a word. The brand’s own (`own`) comes before both. Hangul and signs come from the Korean font. Undefined if a character cannot be drawn,
 * or if nothing would be visible.
 */
export function settingOf(text: string, weight: Weight, own?: Slice): Setting | undefined {
  const spelled = spell(text);
  if (!spelled) return undefined;
  if (own && drawsAll(own, spelled)) return { text: spelled, slices: [own] };
  return set(spelled, 'schibsted-grotesk', weight) ?? set(spelled, 'inter', weight);
}

/** Whether a typeface has every letter, and those of a text that is too long. */
const drawsAll = ({ font }: Slice, text: string): boolean =>
  [...`${text}-…`].every(
    (character) => !/\p{Mark}/u.test(character) && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );

function set(text: string, letters: Family, weight: Weight): Setting | undefined {
  const found = new Set<Slice>();
  // A long text is split with a hyphen and ends with an ellipsis.
  for (const character of `${text}-…`) {
    const slice = sliceOf(character, letters, weight);
    if (!slice) return undefined;
    found.add(slice);
  }
  return { text, slices: [...found].sort((a, b) => rank(a, letters) - rank(b, letters)) };
}

const rank = ({ name }: Slice, letters: Family) => (name.startsWith(letters) ? 0 : 1);

function sliceOf(character: string, letters: Family, weight: Weight): Slice | undefined {
  // A combining mark without a precomposed character would be drawn beside its letter.
  if (/\p{Mark}/u.test(character)) return undefined;
  const codePoint = character.codePointAt(0) ?? 0;
  const slice = sliceFor(letters, weight, codePoint);
  if (slice || !/[\p{Script=Hangul}\p{Script=Common}]/u.test(character)) return slice;
  return sliceFor('nanum-gothic', weight, codePoint);
}

/** The text without invisible characters, and with the plain form of characters that all fonts lack. */
function spell(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[₀-₉]/g, (digit) => digit.normalize('NFKC'))
    .trim();
}
