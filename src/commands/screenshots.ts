import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { contentFolder } from '../desk/content-folder.ts';
import { readDesk } from '../desk/read-desk.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/urls.ts';
import { browser, browserArguments } from './browser.ts';

const widths = [1280, 390];
const themes = ['light', 'dark'] as const;

/** `npm run screenshots [folder]`: pictures of the last build, every kind of page, two widths, two themes. */
export async function screenshots([folder = 'test-results/screenshots']: string[]): Promise<number> {
  const settings = readSettings(contentFolder);
  const urls = urlsOf(settings);
  const { releases } = await readDesk(contentFolder);
  const languages = settings.languages;
  const [source = ''] = languages;
  const newest = releases.flatMap(({ texts }) => texts).filter(({ facts }) => facts?.image)[0];
  const release = (language: string) =>
    newest?.facts
      ? urls.release(language, { folder: newest.folder, publishedAt: newest.facts.publishedAt })
      : urls.front(language);
  const pages: [name: string, path: string][] = [
    ['front', urls.front(source)],
    ['archive', urls.archive(source)],
    ['topics', urls.topics(source)],
    ['organisation', urls.organisation(source, settings.publisher)],
    ['search', `${urls.search(source)}?q=${encodeURIComponent('Delegation')}`],
    ...languages.map((language): [string, string] => [`release-${language}`, release(language)]),
  ];
  await mkdir(folder, { recursive: true });
  const server = await preview({ logLevel: 'error', server: { port: 4390 } });
  const chrome = await chromium.launch({ executablePath: await browser(), args: browserArguments });
  for (const colorScheme of themes) {
    for (const width of widths) {
      const page = await chrome.newPage({
        colorScheme,
        viewport: { width, height: 900 },
        baseURL: `http://localhost:${server.port}`,
      });
      for (const [name, path] of pages) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await page.close();
    }
  }
  await chrome.close();
  await server.stop();
  console.log(folder);
  return 0;
}
