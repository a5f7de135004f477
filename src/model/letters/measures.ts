/** A number with its unit (`12.5 prozent`), and its place in the text. */
export type Measure = { value: string; index: number; length: number };

/** Digits with separators, as long as they stand together; a space only before a group of three. */
const number = /\d(?:[.,'’\u00a0\u202f\u2009 ]?\d)*/g;
/** The word after a number; `%` and currencies are words too. */
const unit = /^[\u00a0\u202f\u2009 ]?([%‰€$£¥₩]|[\p{sc=Hangul}]|\p{L}[\p{L}\p{M}]*)/u;
/** What makes a number part of something longer: a word, a name, a phone number, a postcode, an article of a law. */
const isAttached =
  /[\p{L}\p{N}+\-/:.,]$|[§#№] ?$|\b(?:Nr|No|Art|n°)\.? ?$|\d[\u00a0\u202f ]$|\d\p{L}?, $|\b(?!EUR|USD|CHF|GBP|KRW)\p{Lu}{2,}[\u00a0 ]$/u;

/** Words after a number that are no unit: of a date, a time or the sentence. */
const noUnit = new Set(
  `uhr h min am pm a p st nd rd th er re e ème
  und oder bis von vom in im an am auf aus bei mit nach zu zum zur der die das den dem des ein eine für ist sind war waren hat haben wird werden wurde wurden sowie als wie
  and or to of the in on at by for from is are was were has have with as a an
  et ou à au aux de du des la le les en par pour sur est sont était avec
  년 월 일 시 분 초 호 번 회 차 의 은 는 이 가 을 를 에 와 과 로
  januar februar märz april mai juni juli august september oktober november dezember
  january february march may june july october december
  janvier février mars avril juin juillet août septembre octobre novembre décembre`.split(/\s+/),
);

/**
 * The numbers of a text that say much together with their unit: at least three significant digits, or a decimal
 * fraction (`347 Millionen`, `12,5 Prozent`). No years, dates, times, phone numbers, postcodes or paragraphs.
 */
export function measuresIn(text: string): Measure[] {
  const found: Measure[] = [];
  for (const { 0: digits, index } of text.matchAll(number)) {
    const value = valueOf(digits);
    if (value === undefined) continue;
    const [whole, word = ''] = unit.exec(text.slice(index + digits.length, index + digits.length + 60)) ?? [];
    if (whole === undefined) continue;
    const of = word.normalize('NFKC').toLowerCase();
    if (noUnit.has(of) || isAttached.test(text.slice(Math.max(0, index - 8), index))) continue;
    found.push({ value: `${value} ${of}`, index, length: digits.length + whole.length });
  }
  return found;
}

/** A number without its thousands separators and with a decimal point. Undefined if it says little. */
function valueOf(digits: string): string | undefined {
  const groups = digits.split(/[^\d]/);
  const separators = digits.replace(/\d/g, '');
  const [first = '', ...rest] = groups;
  if (first.length > 1 && first.startsWith('0')) return undefined;
  const last = rest.at(-1);
  const isGrouped = (all: readonly string[]) =>
    first.length <= 3 && first !== '0' && all.every(({ length }) => length === 3);
  const decimal = /[.,]$/.test(separators) && !(isGrouped(rest) && new Set(separators).size === 1);
  const thousands = decimal ? rest.slice(0, -1) : rest;
  // Numbers that are written with points or spaces between other groups are dates and phone numbers.
  if (thousands.length && !isGrouped(thousands)) return undefined;
  const whole = [first, ...thousands].join('');
  if (decimal) return `${whole}.${last ?? ''}`;
  if (!rest.length && /^(?:19|20)\d\d$/.test(whole)) return undefined;
  return whole.replace(/0+$/, '').length >= 3 ? whole : undefined;
}
