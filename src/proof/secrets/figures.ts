/** A number with the word after it. Digits are grouped by points, commas, apostrophes or thin spaces. */
const number =
  /(?<![\p{L}\p{N}.,:/+-])(?<digits>\d{1,3}(?:[.,'’\u00A0\u202F\u2009]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?![\d.,:/-]\d|\p{N})(?<joint>[ \u00A0\u202F\u2009-]?)(?<unit>[\p{L}\p{M}]+)/gu;

/** Words after a number that measure nothing, or a time of day. */
const noUnit = new Set(
  (
    'und oder bis von vom zu zum zur der die das den dem des ein eine einer einem einen im in am an auf aus bei mit nach ' +
    'seit für über unter vor als wie so auch ist sind war waren wird werden hat haben ' +
    'and or to the a an of in on at by for from with as is are was were has have than per ' +
    'et ou de du des la le les un une dans sur pour par en au aux est sont ' +
    'uhr am pm clock heures heure h hrs 시 분 년 월 일'
  ).split(' '),
);
/** Before a number: the abbreviation of a standard, a law, a telephone, a letterbox; or more digits of the same number. */
const numbering =
  /(?:(?:^|[^\p{L}])(?:(?!EUR|USD|CHF|GBP|KRW|JPY)[A-Z]{2,6}|§{1,2}|#|Nr\.?|No\.?|Tel\.?|Fon|Fax|Postfach|Art\.?)[ \u00A0]?|\d[ \u00A0])$/u;

/**
 * The figures of a text that say much on their own, each with its unit: `347 Millionen`, `12,5 Prozent`, `3,470명`. They have
 * three significant digits or a decimal fraction. Years, dates, times, postcodes, telephone numbers and versions are none.
 */
export function figuresSaid(text: string): string[] {
  return [...text.matchAll(number)].flatMap(({ index, groups = {} }) => {
    const { digits = '', joint = '', unit = '' } = groups;
    const before = text.slice(Math.max(0, index - 10), index);
    const isMeasured = !noUnit.has(unit.toLowerCase()) && (unit.length > 1 || isWide.test(unit));
    return isMeasured && says(digits) && !numbering.test(before) ? [`${digits}${joint}${unit}`] : [];
  });
}

const isWide = /[\p{Script=Hangul}\p{Script=Han}]/u;

function says(digits: string): boolean {
  const [, whole = digits, fraction] = /^(.*\d)[.,](\d{1,2})$/.exec(digits) ?? [];
  const bare = whole.replace(/\D/g, '');
  if (fraction !== undefined) return !/^0+$/.test(fraction);
  const isGrouped = bare.length < whole.length;
  if (!isGrouped && (bare.length > 4 || /^0|^(?:19|20)\d\d$/.test(bare))) return false;
  return bare.replace(/0+$/, '').length >= 3;
}
