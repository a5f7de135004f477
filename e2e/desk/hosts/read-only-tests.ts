import { test } from '@playwright/test';
import { cmsWords } from '../../../src/i18n/desk/de/cms.ts';
import { hard } from '../content.ts';
import { box, expect, openRelease, pressSave, refusal, save, understood } from '../page.ts';
import type { GitStore } from './git-store.ts';
import { type Asked, goodToken, type TestHost } from './host.ts';
import { changedBy, first, old, openAt } from './host-tests.ts';
import { signIn } from './public-desk.ts';

const said = cmsWords['save_conflict'] as Readonly<Record<string, string>>;

/** What somebody lacks: the right to write at all, or that to change the main branch. */
const sentences = { readOnly: said['read_only'] ?? '', protectedBranch: said['branch_protected'] ?? '' };

/** Whether a request would change something at a host. */
export const writes = ({ method, path, body }: Asked, root: string): boolean =>
  root.endsWith('/graphql')
    ? String(body['query']).trim().startsWith('mutation')
    : method !== 'GET' && !path.endsWith('/file-contents');

/** Who may not save is told why in words, keeps what was typed, and saves it as soon as the right is there. */
export function tellsNoRight(
  name: string,
  hostOf: (store: GitStore) => TestHost,
  lacking: keyof typeof sentences,
): void {
  test(`at ${name} who may not save is told, and loses nothing (${lacking})`, async ({ page }) => {
    let mayNot = true;
    const { wrong, git, commits, remove, address } = await openAt(page, (store) => {
      const host = hostOf(store);
      return {
        ...host,
        answer: (asked, root) => (mayNot && writes(asked, root) ? host[lacking] : host.answer(asked, root)),
      };
    });
    await signIn(page, goodToken);
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(first);
    await pressSave(page);
    await expect(refusal(page)).toContainText(sentences[lacking].split('{')[0] ?? '');
    await understood(page);
    expect(commits()).toBe(1);
    await expect(box(page, 'releases.title')).toHaveValue(first);
    mayNot = false;
    await save(page, commits);
    expect(changedBy(git, 'HEAD')).toEqual([`-title: ${old}`, `+title: ${first}`]);
    expect(wrong).toEqual([]);
    await remove();
  });
}
