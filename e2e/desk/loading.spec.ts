import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { type BundledDesk, bundledDesk } from './bundled.ts';
import { deskFiles } from './content.ts';
import { expect, test } from './page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

/** The file of a response, without its digest, and its bytes with gzip. Typefaces are packed already. */
async function weighed(response: Response): Promise<readonly [name: string, bytes: number]> {
  const name = new URL(response.url()).pathname.split('/').pop() ?? '';
  return [name, gzipSync(await response.body(), { level: 9 }).length];
}

test('until the first list the desk loads at most 700 KB of text', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${desk.address}#/collections/releases`);
  await expect(page.getByText('Ein neuer Steg für die kleinen Boote')).toBeVisible();
  const shipped = responses.filter(
    (response) =>
      /^\/(?:admin|_astro)\//.test(new URL(response.url()).pathname) && !/\.woff2$/.test(response.url()),
  );
  const files = await Promise.all(shipped.map(weighed));
  const size = files.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(size, files.join(' ')).toBeGreaterThan(500_000);
  expect(size, files.join(' ')).toBeLessThanOrEqual(700_000);
});
