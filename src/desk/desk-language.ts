/** The name that the CMS has for a language of the desk. */
export const cmsLocale = (language: string): string => (language === 'en' ? 'en-US' : language);

/**
 * The language of the desk, which is also that of the CMS: the one chosen there, otherwise the first browser language
 * that the desk has. `kept` is the stored choice of the CMS. “auto” means none, and so does a language that the desk
 * does not have: the CMS does not offer it any more.
 */
export function spoken(kept: string | null, browser: readonly string[], known: readonly string[]): string {
  const { locale } = (kept ? JSON.parse(kept) : {}) as { locale?: string };
  const chosen = known.find((language) => cmsLocale(language) === locale);
  return chosen ?? browser.map((tag) => tag.split('-')[0] ?? '').find((tag) => known.includes(tag)) ?? 'en';
}
