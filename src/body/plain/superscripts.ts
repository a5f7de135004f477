/** Superscript and subscript characters of Unicode. Other text is readable without them (`1er`). */
const raised: ReadonlyMap<string, string> = paired('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ');
const lowered: ReadonlyMap<string, string> = paired('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function paired(plain: string, signs: string): Map<string, string> {
  const others = [...signs];
  return new Map([...plain].map((sign, place) => [sign, others[place] ?? sign]));
}

/**
 * A superscript or subscript text as Unicode characters, because plain text would turn 10⁶ into 106. Unchanged if
 * Unicode lacks one of its characters.
 */
export function raisedText(tagName: 'sup' | 'sub', text: string): string {
  const signs = tagName === 'sup' ? raised : lowered;
  const found = [...text.trim()].map((sign) => signs.get(sign));
  return found.every((sign) => sign !== undefined) ? found.join('') : text;
}
