import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { serveSite } from '../brands/serve-site.ts';
import { writePast } from '../newsroom/history.ts';
import { build, siteOf } from '../sites.ts';
import { writeShown } from './showcase.ts';

type Look = { brand: string; name: string; path: string; colorScheme: 'light' | 'dark' };

/** The pictures of the README: the showcase, and the same newsroom with two other brands. */
const looks: readonly Look[] = [
  { brand: 'showcase', name: 'front', path: '', colorScheme: 'light' },
  { brand: 'showcase', name: 'release', path: '2026/07/hydrogen-barge/', colorScheme: 'dark' },
  { brand: 'yellow', name: 'brand-yellow', path: '', colorScheme: 'light' },
  { brand: 'pink', name: 'brand-pink', path: 'en/2026/07/hydrogen-barge/', colorScheme: 'light' },
];
const viewport = { width: 1280, height: 900 };

/** Builds the fictional newsroom with each brand and writes the pictures of the README into a folder. */
export async function readmePictures(chrome: Browser, folder: string): Promise<void> {
  for (const name of new Set(looks.map(({ brand }) => brand))) {
    const site = siteOf(`readme-${name}`, resolve('.sites', `readme-${name}`, 'content'));
    await writeShown(site.content, name);
    writePast(site.content);
    const { code, said } = await build(site);
    if (code !== 0) throw new Error(said);
    const { address, close } = serveSite(site.out);
    for (const { name: file, path, colorScheme } of looks.filter((look) => look.brand === name)) {
      const page = await chrome.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${address}/${path}`, { waitUntil: 'networkidle' });
      const taken = await page.screenshot();
      await sharp(taken)
        .png({ palette: true })
        .toFile(join(folder, `${file}.png`));
      await page.close();
    }
    close();
  }
}
