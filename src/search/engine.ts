import { isAsking, isByDay, type Search } from './address.ts';
import { excerptOf, markedTitle, nameFound, type ExcerptPiece } from './result/excerpt.ts';
import { facetCounts } from './spans/facet-counts.ts';
import type { Counts, PagefindPage } from './pagefind-types.ts';
import { foremost } from './spans/order.ts';
import type { SearchQuestion } from './question/question.ts';
import { openIndex, type SpannedIndex } from './spans/span-engines.ts';
import { type Stack, stackOf } from './spans/stack.ts';

/** The index of a language, with the address of its folder. */
export type Index = { language: string; folder: string };

export type SearchHit = {
  url: string;
  language: string;
  title: ExcerptPiece[];
  excerpt: ExcerptPiece[];
  /** A name of a topic or an organisation by which it is found alone; empty when its text says the words. */
  also: ExcerptPiece[];
  /** The instant of publication, ISO 8601. */
  date: string;
  /** Whether it was changed since: `corrected` or `updated`. */
  state: string | undefined;
  /** The ids of its topics. */
  topics: readonly string[];
};

/**
 * What was found. The newest span of each language is asked first; older ones only when it has too few hits, or when somebody
 * wants to know of all.
 */
export type Found = {
  /** The number of results in the spans that were asked. */
  readonly total: number;
  /** Whether all spans were asked. */
  readonly isWhole: boolean;
  /** Asks all spans. What it needs grows with the archive, and so does that of `counts`: no hit waits for it. */
  whole(): Promise<void>;
  /** The number of results for each value of each facet. */
  counts(): Promise<Counts>;
  /**
   * The next hits, in order: those of the spans that were asked, then those of older ones. Fewer than `count` when older
   * spans have to be asked for more; none at the end.
   */
  next(count: number): Promise<SearchHit[]>;
};

/** The pages among which the first hits are chosen, at least. A span that has just begun would have few. */
const leastAsked = 250;

const indexesOpened = new Map<string, Promise<SpannedIndex>>();

function opened({ folder }: Index): Promise<SpannedIndex> {
  const kept = indexesOpened.get(folder) ?? openIndex(folder);
  indexesOpened.set(folder, kept);
  // After a failure the next search tries again.
  kept.catch(() => indexesOpened.delete(folder));
  return kept;
}

/** Searches the index of the reader's language, which is the first one, or all indexes. */
export async function find(search: Search, indexes: readonly Index[]): Promise<Found> {
  const searched = search.isEverywhere ? indexes : indexes.slice(0, 1);
  const stacks = isAsking(search)
    ? await Promise.all(searched.map(async (index) => stackOf(index.language, await opened(index), search)))
    : [];
  const shown = stacks.filter(({ language }) => language === (search.chosen.language ?? language));
  let pages = leastAsked;
  /** Asks older spans, each time twice as many: a rare word needs few rounds. */
  const older = async (of: readonly Stack[]) => {
    await Promise.all(of.map((stack) => stack.openOlder(pages)));
    pages *= 2;
  };
  let all: Promise<void> | undefined;
  const askAll = async () => {
    while (stacks.some(hasOlder)) await older(stacks);
  };
  /** Once for all who wait for it. After a failure the next one tries again. */
  const whole = () => (all ??= askAll().finally(() => (all = undefined)));
  const total = () =>
    shown.reduce((sum, { shelves }) => sum + shelves.reduce((all, one) => all + one.total, 0), 0);
  await older(stacks);
  // As one index did: a compound is taken apart only if no text has it as a whole.
  while (!shown.some((stack) => stack.isKnown()) && shown.some(hasOlder)) await older(shown);
  /** The stacks that have to ask older spans before the next hit is known: by day each, by relevance all together. */
  const lacking = () => {
    const empty = shown.filter(({ shelves }) => !shelves.some(({ results }) => results.length));
    return isByDay(search) || empty.length === shown.length ? empty.filter(hasOlder) : [];
  };
  return {
    get total() {
      return total();
    },
    get isWhole() {
      return !stacks.some(hasOlder);
    },
    whole,
    async counts() {
      await whole();
      await Promise.all(shown.map((stack) => stack.openOthers()));
      return facetCounts(stacks, shown, search);
    },
    async next(count) {
      const hits: SearchHit[] = [];
      while (!hits.length && lacking().length) await older(lacking());
      while (hits.length < count && !lacking().length) {
        const next = await foremost(shown, isByDay(search));
        if (!next) break;
        next.shelf.results.shift();
        hits.push(hitOf(await next.result.data(), next.stack.language, next.shelf.question));
      }
      return hits;
    },
  };
}

const hasOlder = (stack: Stack) => stack.hasOlder();

function hitOf(page: PagefindPage, language: string, question: SearchQuestion): SearchHit {
  const { url, content, meta, filters, locations } = page;
  const title = meta['title'] ?? url;
  return {
    url,
    language,
    title: markedTitle(title, question.words),
    excerpt: excerptOf({ content, title, locations }, question.words),
    also: nameFound(content, question.words),
    date: meta['date'] ?? '',
    state: meta['state'],
    topics: filters['topic'] ?? [],
  };
}
