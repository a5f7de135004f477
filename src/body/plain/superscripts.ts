/** Signs that Unicode has raised and lowered; the rest of a raised or lowered text says enough as it is (`1er`). */
const raised: ReadonlyMap<string, string> = paired('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ');
const lowered: ReadonlyMap<string, string> = paired('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function paired(plain: string, signs: string): Map<string, string> {
  const others = [...signs];
  return new Map([...plain].map((sign, place) => [sign, others[place] ?? sign]));
}

/**
 * A raised or lowered text for where nothing can be raised: 10⁶ would else become 106. The same text where Unicode lacks
 * one of its signs.
 */
export function raisedText(tagName: 'sup' | 'sub', text: string): string {
  const signs = tagName === 'sup' ? raised : lowered;
  const found = [...text.trim()].map((sign) => signs.get(sign));
  return found.every((sign) => sign !== undefined) ? found.join('') : text;
}
