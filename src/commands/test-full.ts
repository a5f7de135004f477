import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { environmentOf, sites } from '../../e2e/sites.ts';
import { browser, browserArguments } from './browser.ts';
import { test as runTests } from './test.ts';
import { run, type Step } from './steps.ts';
import { tool } from './tools.ts';

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
  'search/',
  'impressum/',
];

const everyPage: Step = {
  name: 'Every page',
  run: async () => {
    process.env['NEWSROOM_BROWSER'] = await browser();
    return tool('@playwright/test', ['test'], { NEWSROOM_TESTS: 'full' }, 'playwright');
  },
};

type Report = { categories: Record<string, { score: number | null }> };

const scores: Step = {
  name: 'Lighthouse',
  run: async () => {
    Object.assign(process.env, environmentOf(sites.fictional));
    const server = await preview({ logLevel: 'error', server: { port: 4391 } });
    const chrome = await browser();
    let failed = 0;
    for (const path of kinds) {
      const address = `http://localhost:${server.port}/${path}`;
      const flags = `--headless=new ${browserArguments.join(' ')}`;
      const parameters = [address, '--quiet', '--output=json', `--chrome-flags=${flags}`];
      const { stdout, stderr } = npx(lighthouse, 'lighthouse', parameters, { CHROME_PATH: chrome });
      const { categories } = JSON.parse(stdout || `{"categories":{}}`) as Report;
      const found = Object.entries(categories).map(
        ([name, { score }]) => `${name} ${Math.round((score ?? 0) * 100)}`,
      );
      const isPerfect = found.length >= 4 && found.every((line) => line.endsWith(' 100'));
      if (!isPerfect) failed += 1;
      console.log(`${isPerfect ? '✔' : '✖'} /${path}: ${found.join(', ') || stderr}`);
    }
    await server.stop();
    return failed;
  },
};

const validity: Step = {
  name: 'Nu checker',
  run: async () => {
    if (spawnSync('java', ['-version']).status !== 0) {
      console.log('Left out: the Nu checker needs Java.');
      return process.env['CI'] ? 1 : 0;
    }
    const files = readdirSync(sites.fictional.out, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(sites.fictional.out, name));
    const { status, stdout, stderr } = npx(nuChecker, 'vnu', ['--errors-only', ...files]);
    console.log(stdout, stderr);
    return status ?? 1;
  },
};

function npx(name: string, program: string, parameters: string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync('npm', ['exec', '--yes', `--package=${name}`, '--', program, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...environment },
  });
}

/** `npm run test:full`: all of `npm test`, then every page in the browser, Lighthouse and the Nu checker. */
export async function testFull(): Promise<number> {
  const short = await runTests([]);
  return (await run([everyPage, scores, validity])) || short;
}
