/**
 * The language of the desk, which is also that of the CMS: the one chosen there, otherwise the first browser language
 * that the desk has. `kept` is the stored choice of the CMS; “auto” means none.
 */
export function spoken(kept: string | null, browser: readonly string[], known: readonly string[]): string {
  const { locale = 'auto' } = (kept ? JSON.parse(kept) : {}) as { locale?: string };
  const wanted = locale === 'auto' ? browser : [locale];
  return wanted.map((tag) => tag.slice(0, 2)).find((tag) => known.includes(tag)) ?? 'en';
}
