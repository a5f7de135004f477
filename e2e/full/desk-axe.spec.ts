import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { bringAxe } from '../axe.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, hard } from '../desk/content.ts';
import { at } from '../desk/lists.ts';
import { expect, openRelease, prose, test, viewport } from '../desk/page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

/** What axe finds in the markup of the CMS, which nothing on this side can mend, with the reason. */
const known: Record<'list' | 'editor' | 'sheet', Record<string, string>> = {
  list: {
    'label-content-name-mismatch button[role=button].sui.button.primary.medium':
      'says in its name what it makes',
    'label-content-name-mismatch div[role=treeitem].sui.treeitem': 'its name has the count in words',
    'region div[role=none].outer': 'the bar at the top is no landmark',
  },
  editor: {
    'heading-order h4': 'the names of the fields in the preview are no outline',
    'region div[role=group].wrapper.content-editor': 'the editor is a group and no landmark',
  },
  sheet: {
    'heading-order h4': 'the names of the fields in the preview are no outline',
    'region div[role=group].wrapper.content-editor': 'the editor is a group and no landmark',
  },
};

/** Every finding once, as its rule and the element; what the CMS calls its elements changes with each build. */
const findings = (page: Page, without: readonly string[] = []): Promise<string[]> =>
  page.evaluate(async (off) => {
    const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ rules });
    const nameOf = (selector: string) => {
      const element = document.querySelector(selector);
      const role = element?.getAttribute('role');
      const classes = [...(element?.classList ?? [])].filter((name) => !name.startsWith('svelte-'));
      return [element?.tagName.toLowerCase(), role && `[role=${role}]`, ...classes.map((name) => `.${name}`)]
        .filter(Boolean)
        .join('');
    };
    const all = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${nameOf(String(target[0]))}`),
    );
    return [...new Set(all)].sort();
  }, without);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds in the list and the editor what is known of the CMS, and nothing else (${colorScheme})`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ colorScheme, locale: 'de-DE', viewport });
    await bringAxe(page);
    await page.goto(desk.address);
    await expect(page.getByRole('row').last()).toBeInViewport();
    expect.soft(await findings(page)).toEqual(Object.keys(known.list));
    await openRelease(page, desk.address, hard);
    await expect(prose(page).getByText('Linkziel')).toBeVisible();
    await expect(page.getByRole('main')).toHaveCount(0);
    expect.soft(await findings(page)).toEqual(Object.keys(known.editor));
    for (const name of ['places', 'facts', 'events'] as const) {
      await page.goto(`${desk.address}#/collections/${name}/new`);
      const first = { places: 'name', facts: 'label', events: 'title' }[name];
      await expect(at(page, first)).toBeVisible();
      // The editor of the CMS is no landmark; axe says so of the page or not, as its preview comes earlier or later.
      expect.soft(await findings(page, ['landmark-one-main']), name).toEqual(Object.keys(known.sheet));
    }
    await page.close();
  });
}
