/**
 * The language of the desk, which is the one that the CMS will speak: the one chosen in it, or else the first of the
 * browser's that the desk knows. `kept` is what the CMS remembers; “auto” stands there for no choice.
 */
export function spoken(kept: string | null, browser: readonly string[], known: readonly string[]): string {
  const { locale = 'auto' } = (kept ? JSON.parse(kept) : {}) as { locale?: string };
  const wanted = locale === 'auto' ? browser : [locale];
  return wanted.map((tag) => tag.slice(0, 2)).find((tag) => known.includes(tag)) ?? 'en';
}
