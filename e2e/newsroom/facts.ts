import type { Chance } from './chance.ts';
import type { Language } from './story.ts';
import { months, type Place, places, ships } from './vocabulary.ts';

/** What a release is about: the same names and numbers in every language. */
export type Facts = { place: Place; filled: Record<Language, Readonly<Record<string, string>>> };

const grouped: Record<Language, Intl.NumberFormat> = {
  de: new Intl.NumberFormat('de'),
  en: new Intl.NumberFormat('en'),
  ko: new Intl.NumberFormat('ko'),
};

export const numberIn = (language: Language, value: number): string => grouped[language].format(value);

/** An amount given in millions of euros; Korean counts in ten thousands. */
function money(language: Language, millions: number): string {
  if (language === 'de') return `${millions} Millionen Euro`;
  if (language === 'en') return `${millions} million euros`;
  return `${numberIn('ko', millions * 100)}만 유로`;
}

const monthIn = (language: Language, month: number, year: number): string =>
  language === 'ko' ? `${year}년 ${months.ko[month]}` : `${months[language][month]} ${year}`;

/** Draws the facts of one release that is published in `year`. Its large numbers are its own if it is held back. */
export function drawFacts(by: Chance, year: number, isHeld = false): Facts {
  const [place, other] = by.some(places, 2);
  if (!place || !other) throw new Error('The vocabulary has too few places.');
  const ship = by.one(ships);
  const counts = Object.fromEntries([
    ...['n1', 'n2', 'n3', 'n4'].map((slot) => [slot, by.between(12, 95)] as const),
    ...['h1', 'h2', 'h3'].map(
      (slot) => [slot, isHeld ? by.between(10_001, 99_999) : by.between(120, 980)] as const,
    ),
    ...['t1', 't2', 't3'].map(
      (slot) => [slot, isHeld ? by.between(100_001, 999_999) : by.between(20, 980) * 100] as const,
    ),
    ...['p1', 'p2', 'p3'].map((slot) => [slot, by.between(3, 48)] as const),
    ...['y1', 'y2'].map((slot) => [slot, by.between(2, 9)] as const),
    ...['k1', 'k2'].map((slot) => [slot, by.between(3, 38)] as const),
  ]);
  const sums = { m1: by.between(12, 90), m2: by.between(2, 11) };
  const years = { since: by.between(1978, year - 4), later: year + by.between(2, 5) };
  const past = [by.between(0, 11), year - 1] as const;
  const when = [by.between(0, 11), year + 1] as const;
  const inLanguage = (language: Language) => ({
    place: place.name[language],
    other: other.name[language],
    ship: ship[language],
    past: monthIn(language, ...past),
    when: monthIn(language, ...when),
    m1: money(language, sums.m1),
    m2: money(language, sums.m2),
    since: String(years.since),
    later: String(years.later),
    ...Object.fromEntries(Object.entries(counts).map(([slot, value]) => [slot, numberIn(language, value)])),
  });
  return { place, filled: { de: inLanguage('de'), en: inLanguage('en'), ko: inLanguage('ko') } };
}

/** Puts the facts into the slots of a sentence. */
export function fill(text: string, filled: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = filled[slot];
    if (words === undefined) throw new Error(`No fact for {${slot}} in: ${text}`);
    return words;
  });
}
