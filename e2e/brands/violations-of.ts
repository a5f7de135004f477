import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bringAxe, violations } from '../axe.ts';
import { browser, browserArguments } from '../tools/browser.ts';
import { serveSite } from './serve-site.ts';

/** Where a page looks otherwise: in which scheme, and how wide, in pixels. */
const ways = [
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const;

/**
 * What axe finds wrong with pages of a built site in both schemes and two widths, and those that are wider than the window.
 * With `pictures`, the absolute path of a folder, each is taken a picture of.
 */
export async function violationsOf(
  site: string,
  paths: readonly string[],
  pictures?: string,
): Promise<string[]> {
  const { address, close } = serveSite(site);
  const window = await chromium.launch({ executablePath: await browser(), args: browserArguments });
  const found: string[] = [];
  try {
    for (const [colorScheme, width] of ways) {
      const viewport = { width, height: 900 };
      const page = await window.newPage({ colorScheme, viewport, reducedMotion: 'reduce' });
      await bringAxe(page);
      for (const path of paths) {
        const place = `/${path}, ${colorScheme}, ${width} px`;
        page.removeAllListeners('console');
        page.on('console', (message) => {
          if (message.type() === 'error') found.push(`${place}: ${message.text()}`);
        });
        await page.goto(`${address}/${path}`);
        found.push(...(await violations(page)).map((one) => `${place}: ${one}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          found.push(`${place}: wider than the window`);
        const name = `${path.replace(/\W+/g, '-') || 'front'}-${colorScheme}-${width}.png`;
        if (pictures) await page.screenshot({ path: join(pictures, name), fullPage: width < 1000 });
      }
      await page.close();
    }
  } finally {
    await window.close();
    close();
  }
  return found;
}
