import { test } from '@playwright/test';
import { cmsWords } from '../../../src/i18n/desk/de/cms.ts';
import { hard } from '../content.ts';
import { box, expect, openRelease, pressSave, refusal, save, understood } from '../page.ts';
import type { GitStore } from './git-store.ts';
import { type Asked, goodToken, type TestHost } from './host.ts';
import { changedBy, first, old, openAt } from './host-tests.ts';
import { signIn } from './public-desk.ts';

const { read_only: sentence = '' } = cmsWords['save_conflict'] as Readonly<Record<string, string>>;

/** Whether a request would change something at a host. */
export const writes = ({ method, path, body }: Asked, root: string): boolean =>
  root.endsWith('/graphql')
    ? String(body['query']).trim().startsWith('mutation')
    : method !== 'GET' && !path.endsWith('/file-contents');

/** Who may only read is told so in words, keeps what was typed, and saves it as soon as the right is there. */
export function tellsReadOnly(name: string, hostOf: (store: GitStore) => TestHost): void {
  test(`at ${name} who may only read is told, and loses nothing`, async ({ page }) => {
    let isReader = true;
    const { wrong, git, commits, remove, address } = await openAt(page, (store) => {
      const host = hostOf(store);
      return {
        ...host,
        answer: (asked, root) => (isReader && writes(asked, root) ? host.readOnly : host.answer(asked, root)),
      };
    });
    await signIn(page, goodToken);
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(first);
    await pressSave(page);
    await expect(refusal(page)).toContainText(sentence.split('{')[0] ?? '');
    await understood(page);
    expect(commits()).toBe(1);
    await expect(box(page, 'releases.title')).toHaveValue(first);
    isReader = false;
    await save(page, commits);
    expect(changedBy(git, 'HEAD')).toEqual([`-title: ${old}`, `+title: ${first}`]);
    expect(wrong).toEqual([]);
    await remove();
  });
}
