import { getEntry } from 'astro:content';
import { inLanguage } from '../../model/text/languages.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { once } from './once.ts';

/** The settings of the newsroom. */
export async function settings() {
  const entry = await getEntry('newsroom', 'newsroom');
  if (!entry) throw new Error('The settings of the newsroom are not in the store.');
  return entry.data;
}

/** The settings of the newsroom with its addresses. */
export const newsroom = once(async () => {
  const entry = await settings();
  return {
    ...entry,
    urls: urlsOf(entry),
    /** A text of several languages, for a reader of one. */
    text: (texts: Readonly<Record<string, string>>, language: string) =>
      inLanguage(texts, language, entry.languages),
  };
});
export type NewsroomSettings = Awaited<ReturnType<typeof newsroom>>;

/** The routes of a page that exists in every language: `[...locale]` is empty for the first. */
export async function languagePaths() {
  const { languages } = await newsroom();
  return languages.map((language, index) => ({
    params: { locale: index === 0 ? undefined : language },
    props: { language },
  }));
}
