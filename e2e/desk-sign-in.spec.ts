import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lookup } from 'mrmime';
import { deskFormsIn, deskPage } from '../src/desk/desk-page.ts';
import { readSettings } from '../src/loaders/settings.ts';
import { pageWith, settingsWith } from './desk/bundled.ts';
import { sites } from './sites.ts';

const { content, out, url } = sites.rtl;
const desk = { repository: 'port-or/newsroom', branch: 'main', folder: 'content', review: false };
const isolated = (name: string) => `\u2068${name}\u2069`;

type Host = { name: string; locale: string; desk: object; ways: string[] };
const hosts: readonly Host[] = [
  {
    name: 'GitHub with a token',
    locale: 'de-DE',
    desk: { host: 'github' },
    ways: ['Mit Zugriffstoken anmelden'],
  },
  {
    name: 'GitHub with a helper',
    locale: 'de-DE',
    desk: { host: 'github', signIn: 'https://sign-in.example.org/' },
    ways: [`Mit ${isolated('GitHub')} anmelden`, 'Mit Zugriffstoken anmelden'],
  },
  {
    name: 'GitLab, in English',
    locale: 'en-GB',
    desk: { host: 'gitlab', appId: '5f3a1c', review: true },
    ways: [`Sign In with ${isolated('GitLab')}`, 'Sign In Using Access Token'],
  },
  {
    name: 'Forgejo',
    locale: 'de-DE',
    desk: { host: 'gitea', address: 'https://git.example.org/', appId: '5f3a1c' },
    ways: [`Mit ${isolated('Gitea / Forgejo')} anmelden`, 'Mit Zugriffstoken anmelden'],
  },
];

for (const { name, locale, desk: own, ways } of hosts) {
  test(`the desk opens with the ways to sign in, and asks nobody before (${name})`, async ({ browser }) => {
    const page = await browser.newPage({ locale });
    const settings = settingsWith(readSettings(content), { desk: { ...desk, ...own } });
    const html = await pageWith(deskPage(settings, undefined));
    const wrong: string[] = [];
    // Under its public address: at a local one the CMS offers other ways.
    await page.route('**', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== new URL(url).origin) {
        wrong.push(route.request().url());
        return route.abort();
      }
      if (pathname === '/admin/')
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      const [, language] = /^\/admin\/(\w+)\.json$/.exec(pathname) ?? [];
      if (language) return route.fulfill({ json: deskFormsIn(language, settings, undefined) });
      return route.fulfill({
        contentType: lookup(pathname) ?? '',
        body: await readFile(join(out, pathname)),
      });
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()));
    await page.goto(new URL('/admin/', url).href);
    for (const way of ways)
      await expect(page.getByRole('button', { name: way, exact: true })).toBeInViewport();
    await expect(page.getByRole('button')).toHaveCount(ways.length);
    expect(wrong).toEqual([]);
    await page.close();
  });
}
