import { defineConfig } from '@playwright/test';
import { browser, browserArguments } from './src/commands/browser.ts';
import { environmentOf, sites } from './e2e/sites.ts';

const served = [sites.real, sites.fictional, sites.presse, sites.rtl, sites.large];
const isFull = process.env['NEWSROOM_TESTS'] === 'full';

export default defineConfig({
  testDir: 'e2e',
  testMatch: isFull ? 'full/*.spec.ts' : '*.spec.ts',
  testIgnore: isFull ? [] : 'full/**',
  timeout: isFull ? 1_200_000 : 90_000,
  // A busy machine loads the search engine slowly; nothing waits longer than it must.
  expect: { timeout: 15_000 },
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: await browser(), args: browserArguments },
    timezoneId: 'America/New_York',
    locale: 'de-DE',
  },
  webServer: served.map((site) => ({
    // Astro takes a second server of the same folder for a mistake.
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --port ${site.port}`,
    url: `http://localhost:${site.port}${site.base}`,
    env: environmentOf(site) as Record<string, string>,
    reuseExistingServer: false,
  })),
});
