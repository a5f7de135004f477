import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'astro';
import { contentFolder } from '../../src/manuscript/content-folder.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { readSettings } from '../../src/loaders/settings.ts';
import { urlsOf } from '../../src/model/address/urls.ts';
import { browser, browserArguments } from './browser.ts';
import { guidePictures } from './guide-pictures.ts';
import { readmePictures } from './readme-pictures.ts';

const widths = [1280, 390];
const themes = ['light', 'dark'] as const;

const guide = 'docs/pictures';

/**
 * `npm run screenshots [guide|site|readme]`: pictures of the last build, every kind of page, two widths, two themes, those
 * of the editors' guides in `docs/pictures`, and those of the README.
 */
export async function screenshots([only]: string[]): Promise<number> {
  const chrome = await chromium.launch({ executablePath: await browser(), args: browserArguments });
  try {
    if (!only || only === 'site') await sitePictures(chrome, 'test-results/screenshots');
    if (!only || only === 'guide') await guidePictures(chrome, guide);
    if (!only || only === 'readme') await readmePictures(chrome, 'docs');
  } finally {
    await chrome.close();
  }
  return 0;
}

async function sitePictures(chrome: Browser, folder: string): Promise<void> {
  const settings = readSettings(contentFolder);
  const urls = urlsOf(settings);
  const { releases } = await readManuscript(contentFolder);
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
  await server.stop();
  console.log(folder);
}
