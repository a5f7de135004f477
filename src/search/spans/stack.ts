import { isByDay, type Search } from '../address.ts';
import { ask, type RankedResult } from '../question/answer.ts';
import type { Pagefind } from '../pagefind-types.ts';
import { type SearchQuestion, questionFor } from '../question/question.ts';
import { type Rarity, rarityIn } from './rarity.ts';
import type { SpannedIndex } from './span-engines.ts';
import type { IndexSpan } from './spans-file.ts';

/** The results of one span. */
export type Shelf = {
  question: SearchQuestion;
  engine: Pagefind;
  /** Those that were not taken yet, best first. */
  results: RankedResult[];
  /** The number of all its results. */
  total: number;
  /** The best of its scores. */
  best: number;
  rarity: Rarity;
};

/** The results of one language, in the spans that were asked so far. */
export type Stack = {
  language: string;
  shelves: readonly Shelf[];
  /** Whether a span knows the words as they were typed. */
  isKnown(): boolean;
  /** Whether older spans were not asked yet. */
  hasOlder(): boolean;
  /** Asks the next older spans: as many as hold `pages` pages. */
  openOlder(pages: number): Promise<void>;
  /** Asks the spans that have no page of the chosen year: how many pages another year would have. */
  openOthers(): Promise<void>;
};

/** A single span has nothing to be compared with. */
const nothingRare: Rarity = { pages: 0, holding: new Map() };

/** The stack of an index, with no span asked. */
export function stackOf(language: string, { spans, engineOf }: SpannedIndex, search: Search): Stack {
  const { language: _, ...chosen } = search.chosen;
  const { year } = chosen;
  const isChosen = ({ years }: IndexSpan) => year === undefined || years.includes(year);
  const waiting = spans.filter(isChosen);
  const others = spans.filter((span) => !isChosen(span));
  const shelves: Shelf[] = [];
  const open = async (span: IndexSpan): Promise<Shelf> => {
    const engine = await engineOf(span);
    const question = await questionFor(search.term, language, engine);
    const sort = isByDay(search) ? { sort: { date: 'desc' as const } } : {};
    const results = await ask(question, engine, { filters: chosen, ...sort });
    const best = results.reduce((most, { score }) => Math.max(most, score), 0);
    const rarity = spans.length > 1 ? await rarityIn(question, engine, span.pages) : nothingRare;
    return { question, engine, results, total: results.length, best, rarity };
  };
  /** The fewest words that a span with results takes apart. */
  const least = () =>
    Math.min(...shelves.filter(({ total }) => total > 0).map(({ question }) => question.apart));
  const openAll = async (taken: IndexSpan[], from: IndexSpan[]) => {
    try {
      shelves.push(...(await Promise.all(taken.map(open))));
      for (const shelf of shelves) if (shelf.question.apart > least()) empty(shelf);
    } catch (error) {
      // The next search, or the next wish for more, tries again.
      from.unshift(...taken);
      throw error;
    }
  };
  return {
    language,
    shelves,
    isKnown: () => least() === 0,
    hasOlder: () => waiting.length > 0,
    async openOlder(pages) {
      const next: IndexSpan[] = [];
      while (waiting.length && next.reduce((sum, span) => sum + span.pages, 0) < pages)
        next.push(...waiting.splice(0, 1));
      await openAll(next, waiting);
    },
    openOthers: () => openAll(others.splice(0), others),
  };
}

/** The parts of a compound count only if no span knows it as a whole, as in one index. */
function empty(shelf: Shelf): void {
  shelf.question = { ...shelf.question, term: undefined };
  shelf.results = [];
  shelf.total = 0;
}
