/**
 * The language in which a text is shown to a reader of `wanted`: that one, else the first of the newsroom's
 * languages in which it exists; undefined when it exists in none.
 */
export function shownLanguage(
  wanted: string,
  available: readonly string[],
  languages: readonly string[],
): string | undefined {
  return available.includes(wanted) ? wanted : languages.find((language) => available.includes(language));
}

/** A text of several languages for one reader; the newsroom's first language stands in. */
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

/** The direction in which a language is written, by the script it is usually written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known) return known;
  // Every card in a list asks, and a locale takes long to make.
  const direction = rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  directions.set(language, direction);
  return direction;
}

/** The attributes of a text in one language within one of another; `dir` only where it turns. */
export function writtenIn(language: string, around: string): { lang: string; dir?: 'ltr' | 'rtl' } {
  const dir = directionOf(language);
  return dir === directionOf(around) ? { lang: language } : { lang: language, dir };
}

/** A language with its usual region as Open Graph writes it: `de_DE`. */
export function localeOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language === 'en' ? 'en-GB' : language).maximize();
  return `${code}_${region ?? code.toUpperCase()}`;
}
