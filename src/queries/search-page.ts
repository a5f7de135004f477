import { wordsIn } from '../i18n/words.ts';
import { frameOf } from './frame.ts';
import { newsroom } from './newsroom.ts';
import { archive } from './releases.ts';

/** The search page of a language. */
export async function searchPage({ language }: { language: string }) {
  const { urls } = await newsroom();
  const words = wordsIn(language);
  return {
    frame: await frameOf({
      language,
      title: words.search.title,
      description: words.search.hint,
      address: urls.search,
      isHidden: true,
    }),
    action: urls.search(language),
    archive: urls.archive(language),
    index: urls.searchIndex,
    // Pagefind would search another language, silently.
    isEmpty: !(await archive()).for(language).some(({ isForeign }) => !isForeign),
  };
}
export type SearchPage = Awaited<ReturnType<typeof searchPage>>;

/** The page for addresses that lead nowhere; a host serves one for all languages, so it speaks all of them. */
export async function notFoundPage() {
  const { urls, languages } = await newsroom();
  const language = languages[0] ?? '';
  return {
    frame: await frameOf({
      language,
      title: wordsIn(language).notFound.title,
      description: wordsIn(language).notFound.text,
      address: urls.front,
      isHidden: true,
    }),
    languages: languages.map((other) => ({
      language: other,
      words: wordsIn(other),
      search: urls.search(other),
      archive: urls.archive(other),
    })),
  };
}
export type NotFoundPage = Awaited<ReturnType<typeof notFoundPage>>;
