import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/**
 * Each appearance and each width once: colours do not depend on the width, nor boxes on the colours. The long run looks
 * at every page in all four ways.
 */
export const looks = [
  ['light', 1280],
  ['dark', 320],
] as const;

/** Brings axe to every page that is opened from now on; handing its 650 kB to an open page takes a second. */
export const bringAxe = (page: Page): Promise<unknown> =>
  page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });

/**
 * What axe finds wrong with a page, one line a rule. Axe runs in the page itself: its adapter for Playwright opens a
 * second page for every look, which takes ten times as long. `within` is the selector of a part of the page.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  const found = await page.evaluate(async (part) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    // Axe leaves this rule of WCAG 2.2 AA out by itself: https://dequeuniversity.com/rules/axe/4.10/target-size
    return (await run(part, { rules: { 'target-size': { enabled: true } } })).violations;
  }, within);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
