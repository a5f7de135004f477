import { byLanguage, readLanguages } from './read-languages.ts';
import type { CmsWords } from './shapes/cms.ts';

const dictionaries = byLanguage(
  import.meta.env
    ? import.meta.glob<CmsWords>('./desk/*/cms.ts', { eager: true, import: 'cmsWords' })
    : await readLanguages<CmsWords>('./desk', 'cms.ts', 'cmsWords'),
);

/** The words that the CMS lacks in a language. In English, its own, it lacks only what we add. */
export const cmsWordsIn = (language: string): CmsWords => dictionaries.get(language) ?? {};
