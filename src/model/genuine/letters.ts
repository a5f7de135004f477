/**
 * Letters, figures, and the signs whose change changes what is said: money, percent, degree, those of a calculation; what
 * stands within a number, for 3,5 is not 35; a minus before one.
 */
const telling =
  /[\p{L}\p{M}\p{N}\p{Sc}%‰°±+×]+|(?<=\p{N})[.,:/'’\u2010-\u2015\u2212-](?=\p{N})|(?<=^|[\s(])[\u2010-\u2015\u2212-](?=\p{N})/gu;
const dash = /[\u2010-\u2015\u2212]/g;
const ligature = /[\uFB00-\uFB06]/g;

/**
 * What is compared of a text: its letters and figures, with the signs that belong to them, and a minus before a figure.
 * Capitals, spaces, line breaks, quotation marks and other punctuation are left out: mail programs and word processors
 * change them.
 */
export function lettersIn(text: string): string {
  const apart = text.replace(ligature, (one) => one.normalize('NFKC')).normalize('NFD');
  const found = apart.match(telling)?.join('') ?? '';
  // A sigma at the end of a word has a form of its own, but none as a capital.
  return found.replace(dash, '-').replaceAll('’', "'").toLowerCase().replaceAll('ς', 'σ');
}
