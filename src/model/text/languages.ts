/**
 * The language of a text for a reader of `wanted`: that one, otherwise the first of the newsroom's languages that the
 * text has. Undefined when it has none.
 */
export function shownLanguage(
  wanted: string,
  available: readonly string[],
  languages: readonly string[],
): string | undefined {
  return available.includes(wanted) ? wanted : languages.find((language) => available.includes(language));
}

/** A text of several languages for one reader. The newsroom's first language replaces a missing one. */
export function inLanguage(
  texts: Readonly<Record<string, string>>,
  language: string,
  languages: readonly string[],
): string {
  const shown = shownLanguage(language, Object.keys(texts), languages) ?? Object.keys(texts)[0] ?? '';
  return texts[shown] ?? '';
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction of a language, by its usual script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known) return known;
  // Cached, because every card in a list needs it and a locale is slow to make.
  const direction = rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  directions.set(language, direction);
  return direction;
}

/** The attributes of a text in one language within another. `dir` only if the direction changes. */
export function writtenIn(language: string, around: string): { lang: string; dir?: 'ltr' | 'rtl' } {
  const dir = directionOf(language);
  return dir === directionOf(around) ? { lang: language } : { lang: language, dir };
}

/** A language with its usual region in the format of Open Graph: `de_DE`. */
export function localeOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language === 'en' ? 'en-GB' : language).maximize();
  return `${code}_${region ?? code.toUpperCase()}`;
}
