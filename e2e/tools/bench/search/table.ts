import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from '../results.ts';

/** Bytes over the line, by what they are. `pages` are the lists of pages and spans. */
export type Loaded = Record<'requests' | 'bytes' | 'engine' | 'pages' | 'index' | 'text' | 'filters', number>;

/** What one search loads: to its first hits, to those of another word, and what comes after the hits. */
export type QueryCost = { name: string; found: number; first: Loaded; later: Loaded; rest: Loaded };

/** `index` and `again` are seconds of the processor: of an index that is made, and of the same that was kept. */
export type SearchFigures = { releases: number; index: number; again: number; queries: QueryCost[] };

const folder = join(resultsFolder, 'search');
const guide = join('docs', 'search.md');
const [begin, end] = ['<!-- Made by npm run bench -- search. -->', '<!-- End of the figures. -->'];

export function saveFigures(figures: SearchFigures): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${figures.releases}.json`), `${JSON.stringify(figures, undefined, 1)}\n`);
}

/** Writes all figures into the guide. */
export function writeSearchTable(): void {
  const all = readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SearchFigures)
    .sort((a, b) => a.releases - b.releases);
  const lines: [string, (one: SearchFigures) => string][] = [
    ['engine', (one) => range(one, ({ first }) => first.engine)],
    ['lists of pages and spans', (one) => range(one, ({ first }) => first.pages)],
    ['parts of the index', (one) => range(one, ({ first }) => first.index)],
    ['texts of the results', (one) => range(one, ({ first }) => first.text)],
    ['**to the first results**', (one) => range(one, ({ first }) => first.bytes)],
    ['requests', (one) => span(one.queries.map(({ first }) => first.requests))],
    ['a later word', (one) => range(one, ({ later }) => later.bytes)],
    ['after the results: totals, facets', (one) => range(one, ({ rest }) => rest.bytes)],
    ['the index, made: CPU s', ({ index }) => index.toFixed(1)],
    ['the index, kept: CPU s', ({ again }) => again.toFixed(1)],
  ];
  const rows = [
    ['', ...all.map(({ releases }) => `${releases.toLocaleString('en')} releases`)],
    ['---', ...all.map(() => '--:')],
    ...lines.map(([name, of]) => [name, ...all.map(of)]),
  ];
  const [before = '', rest = ''] = readFileSync(guide, 'utf8').split(begin);
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  writeFileSync(guide, `${before}${begin}\n\n${table}\n\n${end}${rest.split(end)[1] ?? ''}`);
}

/** The least and the most of all queries, in kilobytes. */
const range = ({ queries }: SearchFigures, of: (query: QueryCost) => number) =>
  `${span(queries.map((query) => Math.round(of(query) / 1000)))} kB`;

function span(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? String(least) : `${least} to ${most}`;
}
