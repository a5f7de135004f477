import { lookup } from './lookup.ts';
import { addWords, openWords, readLanguages } from './read-languages.ts';
import type { DeskViews } from './shapes/desk-views.ts';

/** Apart from the words of the forms: they have more languages. */
const dictionaries = new Map<string, DeskViews>();
const files = import.meta.env
  ? import.meta.glob<DeskViews>('./desk/*/views.ts', { import: 'deskViews' })
  : {};
if (!import.meta.env)
  addWords(dictionaries, await readLanguages<DeskViews>('./desk', 'views.ts', 'deskViews'));
else if (import.meta.env.SSR) await openWords(dictionaries, files);

/** Makes sure that a browser has these words in a language, before they are asked for. */
export const openDeskViews = (language: string): Promise<void> => openWords(dictionaries, files, language);

/** What editors read around the forms of the desk, in a language. */
export const deskViewsIn = (language: string): DeskViews => lookup(dictionaries, language);
