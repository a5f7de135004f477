import { deskViewsIn } from '../../i18n/desk-views.ts';
import type { DeskData } from '../desk-page.ts';
import type { ListOf } from './show-board.ts';

/**
 * Gives the ways below the lists their words: the board of what comes next, and at the desk of one machine the overview. A
 * form has neither, for they would cover it.
 */
export function openWays({ local, settings }: DeskData, desk: string, now: () => Date): void {
  const ways = document.querySelector<HTMLElement>('#desk-ways');
  const button = ways?.querySelector('button');
  const link = ways?.querySelector('a');
  if (!ways || !button) return;
  const { overview } = deskViewsIn(desk);
  button.textContent = overview.next;
  const { languages, timeZone } = settings;
  button.addEventListener('click', () => {
    const { deskCollection } = window as unknown as { deskCollection: ListOf };
    void import('./show-board.ts').then(({ showBoard }) =>
      showBoard(deskCollection, { desk, languages, timeZone, now: now() }),
    );
  });
  if (link && local?.overview) {
    link.href = `${local.overview}?desk=${desk}`;
    link.textContent = overview.title;
  }
  // The lists are there when somebody is signed in.
  const showOnLists = () =>
    (ways.hidden = !/^#\/collections\/[\w-]+(?!.*\/(?:entries|new)\b)/.test(location.hash));
  window.addEventListener('hashchange', showOnLists);
  showOnLists();
}
