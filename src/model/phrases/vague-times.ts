import { wordsIn } from '../../i18n/words.ts';
import { monthName } from '../text/dates.ts';

/** The number of phrases that a notice quotes. */
const quoted = 2;
const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const words = wordsIn(language);
  const months = Array.from({ length: 12 }, (_, index) =>
    monthName(language, String(index + 1).padStart(2, '0')),
  );
  const parts = Object.values(words.event.month).flatMap((said) => months.map((month) => said(month)));
  const made = new RegExp(
    String.raw`(?<![\p{L}\d])(?:${words.life.vagueTimes}|(?:${parts.join('|')})(?!\s*\d{4}))(?![\p{L}\d])`,
    'giu',
  );
  patterns.set(language, made);
  return made;
}

/**
 * The first phrases of a text that tell a time from the day on which it was published: `in Kürze`, `Ende November`. Each
 * once, as it is written; a month with its year is none.
 */
export const vagueTimesIn = (text: string, language: string): string[] =>
  [...new Set([...text.matchAll(patternOf(language))].map(([phrase]) => phrase))].slice(0, quoted);
