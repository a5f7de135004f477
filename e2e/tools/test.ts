import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { buildAll } from '../sites.ts';
import { check } from '../../src/commands/check.ts';
import { browser } from './browser.ts';
import { serverIsInstalled } from './servers.ts';
import { type Rows, run, type Step } from './steps.ts';
import { runNode, runProgram } from '../../src/commands/running/program.ts';

/** Starting a program from a process copies its table of pages: from one of a gigabyte it takes seven times as long. */
const filesOfProcess = { startsPrograms: 12, others: 60 };

/** What a test starts programs with: itself, or by a fixture with a repository. */
const starter =
  /from '(?:node:child_process|[./]*\/(?:small-repository|small-desk|updated-newsroom|sound-newsroom|build-workshop|history)\.ts)'/;

/**
 * Runs every test of a pattern, many in one process, which reads our modules and each site once; 0 when all have passed.
 */
export async function tests(pattern: string): Promise<number> {
  const files = (await Array.fromAsync(glob(pattern))).sort();
  if (!files.length) throw new Error(`No test matches ${pattern}.`);
  const kinds = Map.groupBy(files, (file) =>
    starter.test(readFileSync(file, 'utf8')) ? 'startsPrograms' : 'others',
  );
  let failed = 0;
  for (const [kind, all] of kinds)
    for (let first = 0; first < all.length; first += filesOfProcess[kind]) {
      const some = all.slice(first, first + filesOfProcess[kind]);
      failed += await runNode(['--test', '--test-isolation=none', '--test-reporter=dot', ...some]);
    }
  return failed;
}

/** Settled when the sites stand there, or could not be built. */
const built = Promise.withResolvers<undefined>();

async function sites(): Promise<number> {
  try {
    await buildAll();
    return 0;
  } finally {
    built.resolve(undefined);
  }
}

async function views(): Promise<number> {
  const tsconfig = 'e2e/tools/tsconfig.astro.json';
  const faults = await runProgram('astro', ['check', '--minimumSeverity', 'warning', '--tsconfig', tsconfig]);
  const patterns = ['src', 'docs', 'e2e'].map((folder) => `${folder}/**/*.astro`);
  return faults || (await runProgram('eslint', [...patterns, '--max-warnings', '0']));
}

const astroFiles: Step = { name: 'Views', run: views };
/** Types and rules of all other files, by the compiler of TypeScript in native code, in a tenth of the time. */
const types: Step = {
  name: 'Types and rules',
  run: () => runProgram('oxlint', ['--deny-warnings', '.']),
};
const format: Step = {
  name: 'Format',
  run: () => runProgram('prettier', ['--check', '--log-level', 'warn', '.']),
};
const content: Step = { name: 'Content', run: () => check([]) };
const unit: Step = { name: 'Unit tests', run: () => tests('{src,e2e/tools}/**/*.test.ts') };
const building: Step = { name: 'Sites', run: sites };
const shipped: Step = { name: 'What is shipped', run: () => tests('e2e/shipped/*.test.ts') };
const inBrowser: Step = {
  name: 'Browser tests',
  run: async () => {
    process.env['NEWSROOM_BROWSER'] = await browser();
    return runProgram('@playwright/test', ['test'], {}, 'playwright');
  },
};

const publishing: Step = {
  name: 'Publishing',
  run: async () => {
    if (!serverIsInstalled()) return process.env['CI'] ? 1 : 0;
    await built.promise;
    process.env['NEWSROOM_BROWSER'] = await browser();
    const inBrowser = await runProgram(
      '@playwright/test',
      ['test'],
      { NEWSROOM_TESTS: 'publishing' },
      'playwright',
    );
    return (await tests('e2e/publishing/*.test.ts')) || inBrowser;
  },
};

/**
 * Nearly each of them uses one core, and both rows take about as long. Astro's check comes first in its row: it writes types
 * where a build reads them and the other rules too.
 */
const beside: Rows = {
  rows: [
    [content, astroFiles, building, shipped, types, format],
    [unit, publishing],
  ],
};

const parts: Record<string, (Step | Rows)[]> = {
  all: [beside, inBrowser],
  unit: [unit],
  shipped: [building, shipped],
  browser: [building, inBrowser],
  publishing: [building, publishing],
};

/** `npm test [unit|shipped|browser|publishing]`: runs every step, also after one has failed, and says which did. */
export async function test([part = 'all']: string[]): Promise<number> {
  const steps = parts[part];
  if (!steps) {
    console.error(`There is no part “${part}”. Use one of these: ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  return run(steps);
}
