import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * Each appearance and each width once: colours do not depend on the width, nor boxes on the colours. The long run looks
 * at every page in all four ways.
 */
export const looks = [
  ['light', 1280],
  ['dark', 320],
] as const;

/**
 * What axe finds wrong with a page, one line a rule. Axe runs in the page itself: its adapter for Playwright opens a
 * second page for every look, which takes ten times as long.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
