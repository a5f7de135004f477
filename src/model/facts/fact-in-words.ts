import { exactness } from '../../schema/instants.ts';
import { dayInWords, monthInWords } from '../text/dates.ts';

/**
 * A value as a text prints it, `12.500`, `62 %`, `1,3 Mio. Euro`, with no-break spaces. Four digits stand without a
 * separator, so that a year stays one.
 */
export function valueInWords(language: string, value: number, unit?: string): string {
  const number = { useGrouping: 'min2', maximumFractionDigits: 6 } as const;
  const locale = language === 'en' ? 'en-GB' : language;
  if (unit === '%')
    return unbroken(
      new Intl.NumberFormat(locale, { ...number, style: 'unit', unit: 'percent' }).format(value),
    );
  const digits = new Intl.NumberFormat(locale, number).format(value);
  if (unit === undefined) return digits;
  // Korean counters follow their number at once.
  const space = /^\p{Script=Hangul}/u.test(unit) ? '' : ' ';
  return unbroken(`${digits}${space}${unit}`);
}

const unbroken = (text: string) => text.replaceAll(' ', '\u00A0');

/** The day or the month on which a value was right, `September 2019`. */
export const asOfInWords = (language: string, asOf: string): string =>
  exactness(asOf) === 'month'
    ? monthInWords(language, asOf)
    : dayInWords(language, 'UTC', `${asOf}T00:00:00Z`);

/** Every way in which people write a number in a language, `1200`, `1.200`, `1 200`. */
export function numbersAsWritten(language: string, value: number): Set<string> {
  const locale = language === 'en' ? 'en-GB' : language;
  const forms = (['always', false] as const).map((useGrouping) =>
    new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 6 }).format(value),
  );
  return new Set(forms.flatMap((form) => [form, form.replace(/[\u00A0\u202F]/g, ' ')]));
}
