import { franc } from 'franc-min';

/** The codes of ISO 639-3, by which languages are detected, of the languages that have one of two letters. */
export const longCodes: Readonly<Record<string, string>> = {
  de: 'deu',
  en: 'eng',
  fr: 'fra',
  ko: 'kor',
  es: 'spa',
  it: 'ita',
  nl: 'nld',
  pl: 'pol',
  cs: 'ces',
  pt: 'por',
  ja: 'jpn',
  zh: 'cmn',
  ru: 'rus',
  uk: 'ukr',
  sv: 'swe',
  tr: 'tur',
  ro: 'ron',
  hu: 'hun',
  el: 'ell',
  vi: 'vie',
  ar: 'arb',
};

/**
 * Which of some languages a text is in, as far as its letters and their order tell. Undefined for a text with fewer signs than
 * `least`, and where it is none of them.
 */
export function detectedLanguage(
  text: string,
  languages: readonly string[],
  least: number,
): string | undefined {
  const only = languages.flatMap((one) => longCodes[mainPart(one)] ?? []);
  const found = franc(text.slice(0, 3000), { only, minLength: least });
  return languages.find((one) => longCodes[mainPart(one)] === found);
}

/** The language itself, without the region or the script in which it is written (`pt` of `pt-BR`). */
export const mainPart = (language: string): string => language.split('-')[0] ?? '';
