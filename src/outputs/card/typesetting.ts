import { type Family, type Slice, sliceFor, type Weight } from './slices.ts';

/** A text as it is drawn, and what it is drawn with, the first choice first. */
export type Setting = { text: string; slices: readonly Slice[] };

/**
 * How a text is set on a card: in the site's own face where that has all of its letters, else in the one with the most
 * letters, and never in both, which would mix them within a word; Hangul and signs come from the Korean one.
 * Undefined when something cannot be drawn, or when nothing is to be seen.
 */
export function settingOf(text: string, weight: Weight): Setting | undefined {
  const spelled = spell(text);
  if (!spelled) return undefined;
  return set(spelled, 'schibsted-grotesk', weight) ?? set(spelled, 'inter', weight);
}

function set(text: string, letters: Family, weight: Weight): Setting | undefined {
  const found = new Set<Slice>();
  // A text that is too long is broken with a hyphen and ends with an ellipsis.
  for (const character of `${text}-…`) {
    const slice = sliceOf(character, letters, weight);
    if (!slice) return undefined;
    found.add(slice);
  }
  return { text, slices: [...found].sort((a, b) => rank(a, letters) - rank(b, letters)) };
}

const rank = ({ name }: Slice, letters: Family) => (name.startsWith(letters) ? 0 : 1);

function sliceOf(character: string, letters: Family, weight: Weight): Slice | undefined {
  // A mark that has no letter with it in one character would be put beside its letter, not upon it.
  if (/\p{Mark}/u.test(character)) return undefined;
  const codePoint = character.codePointAt(0) ?? 0;
  const slice = sliceFor(letters, weight, codePoint);
  if (slice || !/[\p{Script=Hangul}\p{Script=Common}]/u.test(character)) return slice;
  return sliceFor('nanum-gothic', weight, codePoint);
}

/** The same text without what has no form of its own, and with the plain form of what none of the faces has. */
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
