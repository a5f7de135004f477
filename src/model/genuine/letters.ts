/** Signs whose change changes what is said: letters, figures, money, percent, degree, and those of a calculation. */
const telling = /[\p{L}\p{M}\p{N}\p{Sc}%‰°±+×]/u;
/** A comma, a point, a colon, a stroke or a dash, which may stand within a number: 3,5 is not 35. */
const within = /^[.,:/'’\u2010-\u2015\u2212-]$/;
const dash = /[\u2010-\u2015\u2212]/;
const ligature = /[\uFB00-\uFB06]/g;

const isFigure = (sign: string | undefined): boolean => sign !== undefined && /\p{N}/u.test(sign);

/**
 * What is compared of a text: its letters and figures, with the signs that belong to them, and a minus before a figure.
 * Capitals, spaces, line breaks, quotation marks and other punctuation are left out: mail programs and word processors
 * change them.
 */
export function lettersIn(text: string): string {
  const signs = [...text.replace(ligature, (one) => one.normalize('NFKC')).normalize('NFD')];
  let found = '';
  for (const [place, sign] of signs.entries()) {
    if (telling.test(sign)) found += sign.toLowerCase();
    else if (within.test(sign) && isFigure(signs[place + 1])) {
      const before = signs[place - 1];
      const written = dash.test(sign) ? '-' : sign.replace('’', "'");
      const isMinus = written === '-' && (before === undefined || /[\s(]/.test(before));
      if (isFigure(before) || isMinus) found += written;
    }
  }
  return found;
}
