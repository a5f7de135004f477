import { wordsIn } from '../../../i18n/words.ts';
import { frameOf } from '../frame.ts';
import { languagePaths, type OpenNewsroom } from '../../store/newsroom.ts';
import { factSheet, hasFacts } from '../../store/fact-sheet.ts';

/** The routes of the fact sheet in every language. None without a public fact. */
export const factsPaths = (newsroom: OpenNewsroom) => (hasFacts(newsroom) ? languagePaths(newsroom) : []);

/** The fact sheet in one language: each fact with its former values, and a sentence to copy. */
export function factsPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls } = newsroom;
  const words = wordsIn(language).factSheet;
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.title,
      description: words.intro,
      trail: [],
      address: urls.facts,
      twins: [
        { type: 'application/json', href: urls.factsJson(language) },
        { type: 'text/csv', href: urls.factsCsv(language) },
      ],
    }),
    files: [
      { href: urls.factsJson(language), label: 'JSON' },
      { href: urls.factsCsv(language), label: 'CSV' },
    ],
    facts: factSheet(newsroom, language).map((fact) => ({
      ...fact,
      sentence: words.sentence(fact),
    })),
  };
}
export type FactsPage = ReturnType<typeof factsPage>;
