import { lookup } from './lookup.ts';
import { byLanguage, readLanguages } from './read-languages.ts';
import type { DeskViews } from './shapes/desk-views.ts';

/** Apart from the words of the forms: they have more languages. */
const dictionaries = byLanguage(
  import.meta.env
    ? import.meta.glob<DeskViews>('./desk/*/views.ts', { eager: true, import: 'deskViews' })
    : await readLanguages<DeskViews>('./desk', 'views.ts', 'deskViews'),
);

/** What editors read around the forms of the desk, in a language. */
export const deskViewsIn = (language: string): DeskViews => lookup(dictionaries, language);
