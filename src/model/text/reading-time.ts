/**
 * Characters a minute at which adults read plain text silently, measured with the same texts in each language.
 * Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading Performance (IReST), 2012,
 * https://doi.org/10.1167/iovs.11-8284. Korean, which they did not measure, has our careful estimate.
 */
const charactersPerMinute: Readonly<Record<string, number>> = {
  ar: 612,
  de: 920,
  en: 987,
  es: 1025,
  fr: 998,
  he: 833,
  it: 950,
  ja: 357,
  ko: 500,
  nl: 978,
  pl: 916,
  pt: 913,
  ru: 986,
  sv: 917,
  zh: 255,
};

/**
 * The reading time of a number of characters, in whole minutes, at least one. Unknown languages have the speed of
 * English.
 */
export function readingMinutes(characters: number, language: string): number {
  const pace = charactersPerMinute[language.split('-')[0] ?? ''] ?? charactersPerMinute['en'] ?? 987;
  return Math.max(1, Math.round(characters / pace));
}
