import { defineConfig } from '@playwright/test';
import { browser, browserArguments } from './e2e/tools/browser.ts';
import { environmentOf, sites } from './e2e/sites.ts';

/** A part of the long run, or all of the short one. */
const part = process.env['NEWSROOM_TESTS'];
const { real, fictional, presse, rtl, large } = sites;
const served =
  part === 'search'
    ? [real, large]
    : part === 'publishing' || part === 'desk'
      ? []
      : [real, fictional, presse, rtl];
const specs: Record<string, string> = {
  pages: 'full/every-page.spec.ts',
  search: 'full/search-quality.spec.ts',
  desk: 'full/desk-*.spec.ts',
  publishing: 'publishing/*.spec.ts',
};

export default defineConfig({
  testDir: 'e2e',
  testMatch: part ? (specs[part] ?? []) : '*.spec.ts',
  testIgnore: part ? [] : ['full/**', 'publishing/**'],
  timeout: part ? 1_200_000 : 90_000,
  // A busy machine loads the search engine slowly; nothing waits longer than it must.
  expect: { timeout: 15_000 },
  // Two parts may run at the same time.
  outputDir: `test-results/${part ?? 'browser'}`,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: await browser(), args: browserArguments },
    timezoneId: 'America/New_York',
    locale: 'de-DE',
    // The fade from page to page takes half of the time of a click; the test of the language switch has it.
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: served.map((site) => ({
    // Astro takes a second server of the same folder for a mistake.
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --port ${site.port}`,
    url: `http://localhost:${site.port}${site.base}`,
    env: environmentOf(site) as Record<string, string>,
    reuseExistingServer: false,
  })),
});
