import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plotOf } from './plot.ts';
import { product } from './product.ts';
import { median, type Results, resultsFolder } from './results.ts';

/**
 * What publishing one change should cost, by the number of releases: seconds of the processor as a multiple of Hugo’s full
 * build of the same releases, seconds of the clock, memory. With few releases Astro’s start is most of a build.
 */
const goals: Record<number, Record<string, string>> = {
  1_000: { 'one text edited': '5 s' },
  10_000: {
    cold: '25 ×, 2,000 MB',
    'nothing changed': '2 ×, 2,000 MB',
    'one text edited': '3 ×, 20 s, 2,000 MB',
    'check again': '0.4 ×',
    'pages only, cold': '2 × Eleventy',
  },
};

const guide = join('docs', 'performance.md');
const [begin, end] = ['<!-- Made by npm run bench -- table. -->', '<!-- End of the figures. -->'];

/** `npm run bench -- table`: puts all figures into the guide, and draws them. Exits with 1 if there are none. */
export function writeTables(): number {
  const all = (existsSync(resultsFolder) ? readdirSync(resultsFolder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(resultsFolder, name), 'utf8')) as Results)
    .sort((a, b) => a.releases - b.releases || a.languages.length - b.languages.length);
  if (!all.length) return 1;
  const text = readFileSync(guide, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const after = rest.split(end)[1] ?? '';
  writeFileSync(
    guide,
    `${before}${begin}\n\n![Seconds of the processor](bench/plot.svg)\n\n${all.map(tableOf).join('\n\n')}\n\n${end}${after}`,
  );
  writeFileSync(join(resultsFolder, 'plot.svg'), plotOf(all));
  console.log(`${guide}, ${join(resultsFolder, 'plot.svg')}`);
  return 0;
}

/** The figures of one size as a table, with their goals beside them. */
export function tableOf({ releases, languages, machine, versions, date, rows }: Results): string {
  const runs = [...new Map(rows.map((row) => [`${row.program} ${row.run}`, row])).values()];
  const pairs = new Set(rows.map(({ pair }) => pair)).size;
  const own = goals[releases];
  const head = `### ${thousands(releases)} releases, ${languages.join(', ') || 'de, en, ko'}`;
  const facts = [
    ...Object.values(machine),
    ...Object.entries(versions).map(([name, one]) => `${name} ${one}`),
  ];
  const lines = runs.map(({ program, run }) => {
    const same = rows.filter((row) => row.program === program && row.run === run);
    const ratio = median(same.map((row) => ratioToHugo(row, rows)));
    return [
      program === product ? `${program}: ${run}` : `${program}, cold`,
      ...[
        figure(median(same.map(({ cpu }) => cpu)), 1),
        figure(median(same.map(({ seconds }) => seconds)), 0),
      ],
      figure(median(same.map(({ megabytes }) => megabytes)), 0),
      figure(median(same.map(({ files }) => files)), 0),
      figure(median(same.map(({ bytes }) => bytes && bytes / 1e6)), 0),
      ratio === undefined ? '' : `${figure(ratio, 1)} ×`,
      (program === product && own?.[run]) || '',
    ];
  });
  const columns = ['', 'CPU s', 's', 'MB of memory', 'files', 'MB shipped', 'Hugo', 'goal'];
  // A column without its program is absent.
  const isShown = (name: string) =>
    name === 'Hugo' ? rows.some(({ program }) => program === name) : name !== 'goal' || own !== undefined;
  const shown = columns.map(isShown);
  const row = (cells: readonly string[]) => `| ${cells.filter((_, index) => shown[index]).join(' | ')} |`;
  return [
    head,
    '',
    `${date}, ${pairs} ${pairs === 1 ? 'round' : 'rounds, medians'}; ${facts.join(', ')}.`,
    '',
    row(columns),
    row(columns.map((_, index) => (index ? '--:' : '---'))),
    ...lines.map(row),
  ].join('\n');
}

/** The cost of a run as a multiple of Hugo’s build in the same round. */
function ratioToHugo({ cpu, pair }: Results['rows'][number], rows: Results['rows']): number | undefined {
  const hugo = rows.find((row) => row.program === 'Hugo' && row.pair === pair)?.cpu;
  return cpu && hugo ? cpu / hugo : undefined;
}

const thousands = (value: number) => value.toLocaleString('en');
const figure = (value: number | undefined, digits: number): string =>
  value?.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }) ?? '';
