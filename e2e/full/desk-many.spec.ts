import { performance } from 'node:perf_hooks';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, folderOf, german, hard, release } from '../desk/content.ts';
import { expect, test } from '../desk/page.ts';

const count = 2000;

let desk: BundledDesk;
test.beforeAll(async () => {
  const files = await deskFiles();
  const photo = files[`${folderOf(hard)}/steg.jpg`] ?? '';
  // Two are there already. Each has the three languages that most have.
  for (let number = 3; number <= count; number += 1) {
    const title = `${german.title}, Nummer ${number}`;
    for (const language of ['de', 'en', 'ko'])
      files[`${folderOf(`2026-01-15-steg-${number}`)}/index.${language}.mdx`] = release({ ...german, title });
    files[`${folderOf(`2026-01-15-steg-${number}`)}/steg.jpg`] = photo;
  }
  desk = await bundledDesk(files);
});
test.afterAll(() => desk.stop());

test('2,000 releases in three languages are listed', async ({ page }) => {
  const spent = new Map<string, number>();
  page.on('requestfinished', (request) => {
    const call = /__desk(\/[^?]*)/.exec(request.url())?.[1]?.split('/').slice(-2).join('/');
    if (call) spent.set(call, (spent.get(call) ?? 0) + request.timing().responseEnd);
  });
  const row = page.getByRole('row').nth(1);
  const entry = page.getByRole('treeitem', { name: /Meldungen/ });
  // Speed belongs to the machine and to what else it does: it is told and not judged.
  for (const run of ['first time', 'again']) {
    const began = performance.now();
    await page.goto('about:blank');
    await page.goto(desk.address);
    await expect(row).toBeInViewport();
    const listed = performance.now();
    await expect(entry).toContainText(new RegExp(`2\\D?000`));
    const seconds = [listed, performance.now()].map((at) => ((at - began) / 1000).toFixed(1));
    console.log(`${run}: ${seconds[0]} s to the list, ${seconds[1]} s to the count`);
    for (const [call, time] of spent) console.log(`  ${(time / 1000).toFixed(1)} s ${call}`);
    spent.clear();
  }
});
