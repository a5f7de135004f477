import { appendFileSync, cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, siteOf } from '../../sites.ts';
import { filesBelow } from '../../../src/files/walk.ts';
import { writeNewsroom } from '../../newsroom/write.ts';
import { hostile } from './hostile.ts';
import type { Cost } from './meter.ts';

const folder = '.bench';
const meter = pathToFileURL(join(import.meta.dirname, 'meter.ts')).href;

/**
 * `npm run bench [-- <count> [<language> …]]` and `npm run bench -- hostile`.
 */
export const benches = (parameters: string[]): Promise<number> =>
  parameters[0] === 'hostile' ? hostile(parameters.slice(1)) : bench(parameters);

/** One run of a bench: its name, and what was done to the content before. */
type Run = { name: string; before?: (content: string) => void };

const runs: Run[] = [
  { name: 'cold' },
  { name: 'again' },
  { name: 'one text edited', before: editOne },
  { name: 'one release more', before: addOne },
  { name: 'an organisation renamed', before: renameOne },
];

/**
 * `npm run bench [-- <count> [<language> …]]`: what a newsroom of 1,000 releases, in its three languages or in some of them,
 * costs to build: cold, with nothing changed, and after changes, and how much of it is the proof. Prints and judges nothing.
 * Seconds of the processor depend less on what else the machine does than those of the clock. They still do: where the
 * compilers of V8 wait for a core, slower code runs longer.
 */
async function bench([count = '1000', ...languages]: string[]): Promise<number> {
  const content = join(folder, 'content');
  await rm(folder, { recursive: true, force: true });
  await writeNewsroom(content, {
    ...{ releases: Number(count), pictures: false, held: 20 },
    ...(languages.length > 0 && { languages }),
  });
  const site = { ...siteOf('bench', content), out: join(folder, 'dist'), cache: join(folder, 'cache') };
  const measured = join(folder, 'cost.json');
  for (const { name, before } of runs) {
    before?.(content);
    const began = performance.now();
    const { code, said } = await build(site, {
      NEWSROOM_METER: measured,
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${meter}`,
    });
    if (code !== 0) {
      console.error(said);
      return code;
    }
    const passed = (performance.now() - began) / 1000;
    const cost = JSON.parse(readFileSync(measured, 'utf8')) as Cost;
    console.log(`${name}: ${told(cost, passed)}; ${shipped(site.out)}`);
  }
  return 0;
}

/** A text in the middle of the archive. */
function middleOf(content: string): string {
  const all = filesBelow(join(content, 'releases')).filter((name) => name.endsWith('.mdx'));
  return join(content, 'releases', all[all.length >> 1] ?? '');
}

function editOne(content: string): void {
  appendFileSync(middleOf(content), '\nDer Satz kam später dazu.\n');
}

function addOne(content: string): void {
  const from = dirname(middleOf(content));
  cpSync(from, `${from}-zwei`, { recursive: true });
  for (const name of filesBelow(`${from}-zwei`).filter((one) => one.endsWith('.mdx')))
    appendFileSync(join(`${from}-zwei`, name), '\nDiese Meldung ist neu.\n');
}

/** One that every page names. */
function renameOne(content: string): void {
  const file = join(content, 'organisations', 'hafenverbund-nordlicht.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^( {2}de: .*)$/m, '$1 e.\u00a0V.'));
}

function told({ whole, proof, megabytes, phases }: Cost, passed: number): string {
  const parts = phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`).join(', ');
  return [
    `${passed.toFixed(0)} s, of the processor ${whole.toFixed(1)} s (${parts})`,
    `the proof is ${((100 * proof) / whole).toFixed(1)} %`,
    `at most ${megabytes.toFixed(0)} MB of memory`,
  ].join('; ');
}

function shipped(out: string): string {
  const files = filesBelow(out);
  const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  return `${files.length} files with ${(bytes / 1e6).toFixed(1)} MB`;
}
