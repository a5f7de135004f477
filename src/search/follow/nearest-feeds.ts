import { folded, wordsOf } from '../../model/letters/folding.ts';
import type { SearchFollow } from '../../newsroom/pages/search-follow.ts';
import type { Search } from '../address.ts';
import type { Labels } from '../labels.ts';

/** A feed for the subscribers of a search. `language` is its only one, if it has one and its name does not say so. */
export type OfferedFeed = { href: string; subject: string; language?: string | undefined };

/** The facets of which every value has a feed. */
const withFeeds = ['topic', 'organisation', 'place'] as const;

/**
 * The feeds nearest to a search of a reader: of all that have everything the search finds in a language, those that meet
 * most of its filters. A search in all languages without a filter has the feed of all languages.
 */
export function nearestFeeds(
  { term, chosen, isEverywhere }: Search,
  reader: string,
  { languages, everything, saved }: SearchFollow,
  labels: Labels,
): OfferedFeed[] {
  const language = chosen.language ?? reader;
  const own = languages[language];
  if (!own) return [];
  const isEveryLanguage = isEverywhere && chosen.language === undefined;
  const said = new Set(wordsOf(folded(term)));
  const ofFacets = withFeeds.flatMap((facet) => {
    const id = chosen[facet];
    if (!id) return [];
    const subject = labels[facet]?.[id] ?? id;
    return [{ meets: 1, feed: { href: own[facet].replace('{id}', id), subject, language: own.name } }];
  });
  const ofSaved = saved.flatMap(({ href, subject, text, ...filters }) => {
    const needs = Object.entries<readonly string[]>(filters).filter(([, values]) => values.length > 0);
    const meets = needs.filter(([facet, values]) => {
      if (facet === 'language') return !isEveryLanguage && values.includes(language);
      const value = chosen[facet as keyof typeof chosen];
      return value !== undefined && values.includes(value);
    });
    const words = text === undefined ? [] : wordsOf(folded(text));
    if (meets.length < needs.length || !words.every((word) => said.has(word))) return [];
    const narrowing = meets.filter(([facet]) => facet !== 'language').length;
    return [{ meets: narrowing + Math.min(1, words.length), feed: { href, subject } }];
  });
  const broad: OfferedFeed = isEveryLanguage ? everything : own.main;
  const found: { meets: number; feed: OfferedFeed }[] = [...ofSaved, ...ofFacets].filter(
    ({ meets }) => meets > 0,
  );
  const most = Math.max(0, ...found.map(({ meets }) => meets));
  return most === 0 ? [broad] : found.filter(({ meets }) => meets === most).map(({ feed }) => feed);
}
