/**
 * Letters, figures, and the signs whose change changes what is said: money, percent, degree, those of a calculation; what
 * stands within a number, for 3,5 is not 35; a minus before one. Signs on a keyboard count where they compare or stand
 * before a figure: elsewhere they are marks of Markdown, of addresses and of mails.
 */
const telling = new RegExp(
  [
    String.raw`(?:[\p{L}\p{M}\p{N}\p{Sc}%‰°]|(?![<>=~|])\p{Sm})+`,
    String.raw`(?<=\p{N})[.,:/'’^*·\u2010-\u2015\u2212-](?=\p{N})`,
    String.raw`(?<=^|[\s(<>=~])[\u2010-\u2015\u2212-](?=\p{N})`,
    String.raw`(?<=[\p{L}\p{N}])[<>=~]+(?=[\p{L}\p{N}])`,
    String.raw`(?<=\S[^\S\n]+)[<>=~]+(?=[^\S\n]+\S)`,
    String.raw`[<>=~]+(?=[^\S\n]*[+\u2010-\u2015\u2212-]?\p{N})`,
  ].join('|'),
  'gu',
);
const dash = /[\u2010-\u2015\u2212]/g;
const ligature = /[\uFB00-\uFB06]/g;
/** Lines in a row that begin as mail programs mark what is quoted. */
const quotedLines = /^(?:[^\S\n]*>[^\n]*(?:\n|$)){2,}/gm;

/** A text without the marks of quoting and with its accents apart, as it is compared. */
export const apart = (text: string): string =>
  text
    .replace(quotedLines, (lines) => lines.replace(/^[>\t ]+/gm, ''))
    .replace(ligature, (one) => one.normalize('NFKC'))
    .normalize('NFD');

/** The runs of what counts in a text that is `apart`, and where each begins. */
export const runsIn = (text: string): { at: number; end: number; letters: string }[] =>
  Array.from(text.matchAll(telling), ({ 0: run, index }) => ({
    at: index,
    end: index + run.length,
    // A sigma at the end of a word has a form of its own, but none as a capital.
    letters: run.replace(dash, '-').replaceAll('’', "'").toLowerCase().replaceAll('ς', 'σ'),
  }));

/**
 * What is compared of a text: its letters and figures, with the signs that belong to them, and a minus before a figure.
 * Capitals, spaces, line breaks, quotation marks and other punctuation are left out: mail programs and word processors
 * change them.
 */
export const lettersIn = (text: string): string =>
  runsIn(apart(text))
    .map(({ letters }) => letters)
    .join('');
