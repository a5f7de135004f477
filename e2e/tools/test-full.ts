import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preview } from 'astro';
import { buildLarge, buildMany, environmentOf, sites } from '../sites.ts';
import { browser, browserArguments } from './browser.ts';
import { headerGrades } from './header-grades.ts';
import { unpackKits } from './kit-programs.ts';
import { npx } from './npx.ts';
import { test as runTests, tests } from './test.ts';
import { run, type Step } from './steps.ts';
import { filesBelow } from '../../src/files/walk.ts';
import { runProgram } from '../../src/commands/running/program.ts';

/** Tools of the long run alone; they would double what everyone installs. */
const lighthouse = 'lighthouse@13.5.0';
const nuChecker = 'vnu-jar@26.9.27';

/** One page of each kind, of the fictional newsroom. */
const kinds = [
  '',
  'archive/',
  '2026/07/all-components/',
  '2026/07/hydrogen-barge/',
  '2026/07/',
  'topics/energy/',
  'organisations/hafenverbund-nordlicht/',
  'people/lina-leuchtfeuer/',
  'places/lichterhaven/',
  'search/',
  'impressum/',
];

async function inBrowser(part: 'pages' | 'search' | 'desk'): Promise<number> {
  process.env['NEWSROOM_BROWSER'] = await browser();
  return runProgram('@playwright/test', ['test'], { NEWSROOM_TESTS: part }, 'playwright');
}

const everyPage: Step = { name: 'Every page', run: () => inBrowser('pages') };

const manyEntries: Step = { name: 'Desk', run: () => inBrowser('desk') };

const search: Step = {
  name: 'Search',
  run: async () => {
    await buildLarge();
    return inBrowser('search');
  },
};

const proof: Step = {
  name: 'Embargo proof',
  run: async () => {
    await buildMany();
    const certificate = readFileSync(join(dirname(sites.many.out), 'embargo-proof.json'), 'utf8');
    console.log(certificate);
    const { heldBack, hits, unowned } = JSON.parse(certificate) as {
      heldBack: number;
      hits: unknown[];
      unowned: unknown[];
    };
    return heldBack >= 20 && !hits.length && !unowned.length ? 0 : 1;
  },
};

type Report = {
  categories: Record<string, { score: number | null }>;
  environment: { benchmarkIndex: number };
};

/** Lighthouse slows a fast desktop down four times to resemble a telephone; test machines are as slow by themselves. */
const asSlowAsItIs = '--throttling.cpuSlowdownMultiplier=1';

/** Speed depends on the machine and is told with its benchmark; what does not depend on it has to be perfect. */
const asserted = ['accessibility', 'best-practices', 'seo'];

const scores: Step = {
  name: 'Lighthouse',
  run: async () => {
    Object.assign(process.env, environmentOf(sites.fictional));
    const server = await preview({ logLevel: 'error', server: { port: 4391 } });
    const environment = { CHROME_PATH: await browser() };
    let failed = 0;
    for (const path of kinds) {
      const flags = `--chrome-flags=--headless=new ${browserArguments.join(' ')}`;
      const address = `http://localhost:${server.port}/${path}`;
      const parameters = [address, '--quiet', '--output=json', asSlowAsItIs, flags];
      const { stdout, stderr } = await npx(lighthouse, 'lighthouse', parameters, { environment });
      if (!stdout) throw new Error(stderr);
      const { categories, environment: machine } = JSON.parse(stdout) as Report;
      const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
      const isGood = asserted.every((name) => score(name) === 100);
      if (!isGood) failed += 1;
      const all = ['performance', ...asserted].map((name) => `${name} ${score(name)}`).join(', ');
      console.log(`${isGood ? '✔' : '✖'} /${path}: ${all} (benchmark ${machine.benchmarkIndex})`);
    }
    await server.stop();
    return failed;
  },
};

/**
 * Its parser of CSS does not know these yet, which every browser of today reads: transitions between pages
 * (https://www.w3.org/TR/css-view-transitions-2/) and sizes that follow their container
 * (https://www.w3.org/TR/css-conditional-5/#container-queries). It names the units of the latter by nothing but “Parse Error”.
 */
const unknownToNu = [
  'at-rule .@view-transition.*',
  'CSS: Parse Error\\.',
  'CSS: .font-size.: Parse Error\\.',
  'CSS: .(container-type|view-transition-name).: Property .*',
]
  .map((message) => `.*${message}`)
  .join('|');

const validity: Step = {
  name: 'Nu checker',
  run: async () => {
    if (spawnSync('java', ['-version']).status !== 0) {
      console.log('Left out: the Nu checker needs Java.');
      return process.env['CI'] ? 1 : 0;
    }
    const files = filesBelow(sites.fictional.out)
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(sites.fictional.out, name));
    const parameters = ['--errors-only', '--filterpattern', unknownToNu, ...files];
    const { code, stdout, stderr } = await npx(nuChecker, 'vnu', parameters);
    console.log(stdout, stderr);
    return code;
  },
};

const parts: Record<string, Step[]> = {
  pages: [everyPage],
  search: [search],
  desk: [manyEntries],
  proof: [proof],
  lighthouse: [scores],
  validity: [validity],
  leaks: [{ name: 'Planted leaks', run: () => tests('e2e/full/planted.test.ts') }],
  faults: [{ name: 'Faults', run: () => tests('e2e/full/faults.test.ts') }],
  time: [{ name: 'Time', run: () => tests('e2e/full/time.test.ts') }],
  brands: [{ name: 'Invented brands', run: () => tests('e2e/full/brands.test.ts') }],
  update: [{ name: 'Updates', run: () => tests('e2e/full/update.test.ts') }],
  own: [{ name: 'Own newsrooms', run: () => tests('e2e/full/own-*.test.ts') }],
  random: [{ name: 'Random newsrooms', run: () => tests('e2e/full/random.test.ts') }],
  edits: [{ name: 'Random edits', run: () => tests('e2e/full/edits.test.ts') }],
  incremental: [{ name: 'Incremental builds', run: () => tests('e2e/full/incremental.test.ts') }],
  keys: [{ name: 'Keys of what is kept', run: () => tests('e2e/full/keys.test.ts') }],
  import: [{ name: 'Documents that move in', run: () => tests('e2e/full/import.test.ts') }],
  kits: [{ name: 'Kits', run: unpackKits }],
  headers: [{ name: 'Header grades', run: () => headerGrades(kinds) }],
};

/**
 * `npm run test:full [part]`: all of `npm test`, then every page in the browser, the search among 300 releases, the desk
 * with 2,000, twenty embargoes, planted leaks, Lighthouse, the Nu checker, faults of machines, a release’s whole life, newsrooms newly set up, one that is updated, a
 * hundred random newsrooms, random edits, builds on the cache, the keys of what is kept, ten thousand documents that move in, kits unpacked by other programs and the grades of the headers; or one of these on the
 * sites that the last test has built. `random`, `edits`, `incremental`, `keys` and `import` take numbers: `[first] [count]`.
 */
export async function testFull([part, ...numbers]: string[]): Promise<number> {
  if (part !== undefined) {
    const steps = parts[part];
    if (['random', 'edits', 'incremental', 'keys', 'import'].includes(part) && numbers.length)
      process.env['NEWSROOM_RANDOM'] = numbers.join(' ');
    if (steps) return run(steps);
    console.error(`There is no part “${part}”. Use one of these: ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  const short = await runTests([]);
  return (await run(Object.values(parts).flat())) || short;
}
