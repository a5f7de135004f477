import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentOf, type Site } from '../../sites.ts';
import { filesBelow } from '../../../src/files/walk.ts';
import { measured } from './measured.ts';
import type { Cost } from './meter.ts';
import type { Row } from './results.ts';

const meter = pathToFileURL(join(import.meta.dirname, 'meter.ts')).href;
export const product = 'Depesche';

/** One run of our own program. `before` changes the content, or what the build finds. */
export type ProductRun = {
  name: string;
  before?: (content: string) => void;
  /** Not a build. */
  isCheck?: true;
  isPagesOnly?: true;
};

export const productRuns: readonly ProductRun[] = [
  { name: 'cold' },
  { name: 'nothing changed' },
  { name: 'one text edited', before: editOne },
  { name: 'one release more', before: addOne },
  { name: 'an organisation renamed', before: renameOne },
  { name: 'check again', isCheck: true },
  { name: 'pages only, cold', isPagesOnly: true },
];

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

/**
 * Measures one run.
 * @throws with what the program has said if it fails
 */
export async function runProduct(site: Site, run: ProductRun, pair: number): Promise<Row> {
  run.before?.(site.content);
  const measures = join(dirname(site.out), 'cost.json');
  rmSync(measures, { force: true });
  const config = run.isPagesOnly ? ['--config', 'e2e/tools/bench/pages-only.config.mjs'] : [];
  const cache = run.isPagesOnly ? `${site.cache}-pages-only` : site.cache;
  rmSync(`${site.cache}-pages-only`, { recursive: true, force: true });
  if (!run.isCheck) rmSync(site.out, { recursive: true, force: true });
  const parameters = run.isCheck
    ? ['src/commands/main.ts', 'check']
    : ['node_modules/astro/bin/astro.mjs', 'build', ...config];
  const environment = {
    ...environmentOf({ ...site, cache }),
    NEWSROOM_METER: measures,
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${meter}`,
  };
  const { measure } = await measured(() => ended(process.execPath, parameters, environment));
  const cost = existsSync(measures) ? (JSON.parse(readFileSync(measures, 'utf8')) as Cost) : undefined;
  return {
    pair,
    program: product,
    run: run.name,
    ...measure,
    ...(!run.isCheck && shippedIn(site.out)),
    ...(cost && { phases: cost.phases }),
  };
}

/**
 * Runs a program to its end.
 * @throws with what it has said if it fails
 */
export function ended(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd?: string,
): Promise<void> {
  const child = spawn(program, parameters, { env: { ...process.env, ...environment }, cwd });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolved, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code ? reject(new Error(said)) : resolved()));
  });
}

/** What a program has written. */
export function shippedIn(out: string): { files: number; bytes: number } {
  const files = filesBelow(out);
  const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  return { files: files.length, bytes };
}
