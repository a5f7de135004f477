import type { HardFact } from '../../faults/fault-facts.ts';

/**
 * The kind of fact that differs between two texts: a day or month in words, a number in figures (with dates in
 * figures), or the mention of one of these names. Others copy such facts. Undefined when none differs, as after a
 * misspelling.
 */
export function changedFact(
  was: string,
  now: string,
  language: string,
  names: readonly string[],
): HardFact | undefined {
  const differs = (count: (text: string) => readonly string[]) =>
    count(was).toSorted().join('\n') !== count(now).toSorted().join('\n');
  const days = calendarNames(language);
  // Korean attaches particles to the name: 수요일에.
  const isDay = (word: string) =>
    days.some((day) => word === day || (/^[\p{sc=Hangul}]/u.test(day) && word.startsWith(day)));
  if (differs((text) => wordsIn(text).filter(isDay))) return 'date';
  // Without a full stop or comma of the sentence.
  if (differs((text) => text.match(/\d+(?:[.,:/’'\u00a0\u202f ]\d+)*/g) ?? [])) return 'number';
  const isNamed = (text: string) => names.filter((name) => name !== '' && text.includes(name));
  return differs(isNamed) ? 'name' : undefined;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];

function calendarNames(language: string): string[] {
  const inUtc = { timeZone: 'UTC' } as const;
  const month = new Intl.DateTimeFormat(language, { ...inUtc, month: 'long' });
  const weekday = new Intl.DateTimeFormat(language, { ...inUtc, weekday: 'long' });
  return [
    ...Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1))),
    ...Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2024, 0, 1 + index))),
  ];
}
