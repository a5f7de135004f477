import { wordsIn } from '../../i18n/words.ts';
import { monthName } from '../text/dates.ts';

const noBreak = '\u00a0';
/** Holds two signs together without a space (https://www.unicode.org/reports/tr14/#WJ). */
const joiner = '\u2060';

/** Units that are written in the same way in every language. */
const symbols =
  '%|‰|€|\\$|£|₩|°C|km/h|km²|m²|m³|km|cm|mm|m|ha|kg|g|t|l|kWh|MWh|GWh|TWh|kW|MW|GW|kV|V|A|Hz|kHz|MHz|GHz|kB|MB|GB|TB|nm|µm';

type Rule = readonly [pattern: RegExp, held: string];
const rules = new Map<string, readonly Rule[]>();

function rulesOf(language: string): readonly Rule[] {
  const known = rules.get(language);
  if (known) return known;
  const { units, beforeNumbers } = wordsIn(language).facts;
  const months = Array.from({ length: 12 }, (_, index) =>
    monthName(language, String(index + 1).padStart(2, '0')),
  ).join('|');
  const made: Rule[] = [
    [new RegExp(String.raw`(?<=\d\.?|\b1er) (?=(?:${months})(?![\p{L}\d]))`, 'gu'), noBreak],
    [new RegExp(String.raw`(?<=(?<!\p{L})(?:${months})) (?=\d{1,2}(?!\d))`, 'gu'), noBreak],
    [new RegExp(String.raw`(?<=\d) (?=(?:${symbols}|${units})(?![\p{L}\d]))`, 'gu'), noBreak],
    [new RegExp(String.raw`(?<=(?<!\p{L})(?:${beforeNumbers})) (?=\d)`, 'gu'), noBreak],
    // No line begins with a dash.
    [/ (?=[–—] )/g, noBreak],
    // A Korean particle belongs to the word before it, whatever mark closes that.
    [/(?<=[”’」』》〉)])(?=\p{Script=Hangul})/gu, joiner],
  ];
  rules.set(language, made);
  return made;
}

/**
 * A text whose facts no line break tears apart: day and month, number and unit, “No.” and number, a dash and
 * the word before it; in Korean, a closing mark and its particle. Only for pages: other outputs keep the text as it is written.
 */
export const unbroken = (text: string, language: string): string =>
  rulesOf(language).reduce((told, [pattern, held]) => told.replace(pattern, held), text);
