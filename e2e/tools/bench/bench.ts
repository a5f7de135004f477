import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parametersOf } from '../../../src/commands/running/command-line.ts';
import { siteOf } from '../../sites.ts';
import { writeNewsroom } from '../../newsroom/write.ts';
import { hostile } from './hostile.ts';
import { measured } from './measured.ts';
import { converted } from './peers/converted.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { type Peer, writePeer } from './peers/peer.ts';
import { plainAstro } from './peers/plain-astro.ts';
import { ended, product, productRuns, runProduct, shippedIn } from './product.ts';
import { openResults, type Row, saveResults } from './results.ts';
import { searchBench } from './search/measure.ts';
import { tableOf, writeTables } from './tables.ts';
import { toolLines } from '../tool-lines.ts';

const folder = '.bench';
const peers: readonly Peer[] = [hugo, eleventy, plainAstro];

/**
 * `npm run bench [-- <count> [<language> …]] [--pairs <n>]`: what a newsroom of 1,000 releases, in its three languages or in
 * some of them, costs to build: cold, with nothing changed, and after changes. Prints and judges nothing. With `--pairs` each
 * round also builds the sites of other programs from the same releases, in turns, and keeps all figures in `docs/bench/`;
 * an interrupted bench goes on after its last whole round; at the end all rounds stand in a table, with the goals beside
 * them. `--without astro` leaves a slow program out. `npm run bench -- table` writes the tables and plots of the
 * guides, `npm run bench -- search <count>` what a search loads among so many releases, and `npm run bench -- hostile` reads
 * texts that were made to cost much.
 *
 * Seconds of the processor depend less on what else the machine does than those of the clock. They still do: where the
 * compilers of V8 wait for a core, slower code runs longer.
 */
export async function benches(parameters: string[]): Promise<number> {
  const [first] = parameters;
  if (first === 'hostile') return hostile(parameters.slice(1));
  if (first === 'search') return searchBench(parameters.slice(1));
  if (first === 'table') return writeTables();
  const { values, positionals } = parametersOf(toolLines.bench, parameters);
  const [count = '1000', ...languages] = positionals;
  const pairs = values.pairs === undefined ? undefined : Number(values.pairs);
  return bench(Number(count), languages, { pairs, without: values.without ?? [] });
}

/** How many rounds with other programs, and which of these to leave out, by the first word of its name. */
type Rounds = { pairs?: number | undefined; without: readonly string[] };

async function bench(
  releases: number,
  languages: readonly string[],
  { pairs, without }: Rounds,
): Promise<number> {
  const isWanted = ({ name }: Peer) => !without.includes(name.toLowerCase().split(' ')[0] ?? '');
  const asked = pairs === undefined ? [] : peers.filter(isWanted);
  const there = asked.filter(({ version }) => version() !== undefined);
  const versions = Object.fromEntries(there.map(({ name, version }) => [name, version() ?? '']));
  const last = there.at(-1);
  const closing = last ? lastRun(last.name) : (productRuns.at(-1)?.name ?? '');
  const results = openResults(releases, languages, versions, closing);
  const done = Math.max(0, ...results.rows.map(({ pair }) => pair));
  for (let pair = done + 1; pair <= (pairs ?? 1); pair += 1) {
    for await (const row of round(releases, languages, there, pair)) {
      console.log(told(row));
      results.rows.push(row);
      if (pairs !== undefined) saveResults(results);
    }
  }
  if (pairs !== undefined) console.log(`\n${tableOf(results)}`);
  return 0;
}

/** The name of the run of a peer. The last one closes a round. */
const lastRun = (peer: string) => `cold: ${peer}`;

/** Our own program and the others in turns, each from nothing, and then our own after changes. */
async function* round(
  releases: number,
  languages: readonly string[],
  there: readonly Peer[],
  pair: number,
): AsyncGenerator<Row> {
  const content = join(folder, 'content');
  await rm(folder, { recursive: true, force: true });
  await writeNewsroom(content, {
    ...{ releases, pictures: false, held: 20 },
    ...(languages.length > 0 && { languages: [...languages] }),
  });
  const site = { ...siteOf('bench', content), out: join(folder, 'dist'), cache: join(folder, 'cache') };
  const [cold, ...changes] = productRuns;
  if (cold) yield await runProduct(site, cold, pair);
  const texts = there.length ? await converted(content, site.out, languages[0] ?? 'de') : [];
  for (const run of changes) yield await runProduct(site, run, pair);
  for (const peer of there) {
    const at = join(folder, 'peer');
    writePeer(peer, at, texts);
    const { program, parameters, environment } = peer.command(at);
    const { measure } = await measured(() => ended(program, parameters, environment, at));
    yield { pair, program: peer.name, run: lastRun(peer.name), ...measure, ...shippedIn(join(at, peer.out)) };
    rmSync(at, { recursive: true });
  }
}

function told({ program, run, seconds, cpu, megabytes, files, bytes, phases = [] }: Row): string {
  const parts = phases.map(({ name, seconds: own }) => `${name} ${own.toFixed(1)}`).join(', ');
  return [
    `${program}, ${program === product ? run : 'cold'}: ${seconds.toFixed(0)} s`,
    ...(cpu === undefined ? [] : [`of the processor ${cpu.toFixed(1)} s${parts && ` (${parts})`}`]),
    ...(megabytes === undefined ? [] : [`at most ${megabytes.toFixed(0)} MB of memory`]),
    ...(files === undefined ? [] : [`${files} files with ${((bytes ?? 0) / 1e6).toFixed(1)} MB`]),
  ].join('; ');
}
