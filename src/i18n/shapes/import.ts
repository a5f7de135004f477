/** What `npm run import` says: at the terminal, and in its report. */
export type ImportWords = {
  usage: string;
  taken: (what: string, sign: string) => string;
  sources: Record<
    | 'wordpress'
    | 'rss'
    | 'rdf'
    | 'atom'
    | 'jsonFeed'
    | 'markdown'
    | 'html'
    | 'word'
    | 'kit'
    | 'text'
    | 'table'
    | 'sitemap'
    | 'addresses',
    string
  >;
  notKnown: (source: string) => string;
  notThere: (source: string) => string;
  wrong: (option: string, found: string, known: string) => string;
  trial: string;
  title: string;
  from: (name: string, day: string) => string;
  outcomes: Record<'written' | 'unchanged' | 'edited' | 'left', (count: number) => string>;
  outcome: Record<'written' | 'unchanged' | 'edited' | 'left', string>;
  kinds: Record<'changed' | 'guessed' | 'dropped', string>;
  sums: string;
  first: string;
  items: string;
  inSource: (place: string) => string;
  times: (count: number) => string;
  done: (count: number, of: number) => string;
  report: (files: string) => string;
  next: string;
  brokenOff: string;
  losses: Record<string, (detail: string) => string>;
  compared: {
    same: (count: number) => string;
    led: (count: number) => string;
    lost: (count: number) => string;
  };
};
