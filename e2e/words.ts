import { wordsIn } from '../src/i18n/words.ts';

/** The words a test expects, from the dictionaries, so that a better word breaks no test. */
export const words = { de: wordsIn('de'), en: wordsIn('en'), ko: wordsIn('ko') };
export const languages = ['de', 'en', 'ko'] as const;
export type Language = (typeof languages)[number];

/** The address of a site on this machine. */
export const at = (site: { port: number; base: string }, path = ''): string =>
  `http://localhost:${site.port}${site.base}${path}`;

/** The path of a language below the base. */
export const prefix = (language: Language): string => (language === 'de' ? '' : `${language}/`);
