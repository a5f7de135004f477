import { isAsking, type Search, searchIn, withSearch } from './address.ts';
import { find, type Found } from './engine.ts';
import { searchFields } from './fields.ts';
import { fillPage } from './result/fill-page.ts';
import { hitItem } from './result/hit-item.ts';
import { walkWithArrows } from './arrows.ts';
import { panelFrame, say } from './panel-frame.ts';
import { rememberSlash } from './slash.ts';
import { showFollow } from './follow/show-follow.ts';
import { offerPictures } from './pictures/show-pictures.ts';
import { suggest } from './show-suggestion.ts';

/**
 * `begin` starts a search; `typed` is the text that the reader typed before the panel was loaded. `end` drops a search that
 * is still waiting for the next letter: it would put itself into the address of a page whose search is closed.
 */
export type Panel = { begin(typed: string): void; end(): void };

const pageSize = 10;
/** Milliseconds until the older spans are counted. */
const pause = 1_000;

/**
 * Makes the markup of the search interactive: results while typing, fields that narrow them, and an address that keeps the
 * search. `close` is given when the panel is in a dialog.
 */
export function runPanel(panel: HTMLElement, close?: () => void): Panel {
  const frame = panelFrame(panel);
  const fields = searchFields(frame);
  let found: Found | undefined;
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function showNext(): Promise<void> {
    const answer = found;
    const end = frame.results.children.length + pageSize;
    // The best of all that is left, however old.
    await answer?.whole();
    if (answer && answer === found) await fillPage(answer, frame, end, () => answer === found);
  }

  function clear(): void {
    frame.results.replaceChildren();
    frame.more.hidden = true;
    frame.help.hidden = true;
    frame.suggestion.replaceChildren();
  }

  async function search(wanted: Search): Promise<void> {
    const mine = (asked += 1);
    const isWanted = () => mine === asked;
    fields.showChosen(wanted);
    showFollow(wanted, frame);
    if (!isAsking(wanted)) {
      found = undefined;
      clear();
      // Before the first word the other ways to a release are of use, too.
      frame.help.hidden = false;
      fields.showNarrow(wanted, false);
      fields.showCounts(wanted, {});
      offerPictures(wanted, false, frame);
      return say(frame, '');
    }
    const slow = setTimeout(() => say(frame, frame.messages.loading), 400);
    try {
      const answer = await find(wanted, frame.indexes);
      // A newer search has started.
      if (!isWanted()) return;
      found = answer;
      const items = (await answer.next(pageSize)).map((hit) => hitItem(hit, frame));
      clearTimeout(slow);
      if (!isWanted()) return;
      clear();
      frame.results.append(...items);
      frame.help.hidden = answer.total > 0;
      fields.showNarrow(wanted, answer.total > 0);
      tellTotal(wanted, answer);
      offerPictures(wanted, answer.total > 0, frame);
      if (!answer.total && wanted.term)
        // A suggestion is optional: the answer is complete without it.
        suggest(wanted, frame, { isStillWanted: isWanted, take }).catch(() => undefined);
      await tellRest(wanted, answer, isWanted);
    } catch {
      if (!isWanted()) return;
      clear();
      frame.help.hidden = false;
      // The pictures have an index of their own, and those of the search before are not an answer to this one.
      offerPictures(wanted, true, frame);
      say(frame, frame.messages.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  /** What no result waits for. Without it the results stay. */
  async function tellRest(wanted: Search, answer: Found, isWanted: () => boolean): Promise<void> {
    const wasWhole = answer.isWhole;
    try {
      await fillPage(answer, frame, pageSize, isWanted);
      // Whoever types on needs no number of the word before.
      if (!wasWhole) await new Promise((resolved) => setTimeout(resolved, pause));
      if (!isWanted()) return;
      await answer.whole();
    } catch {
      if (isWanted()) say(frame, frame.messages.failed);
      return;
    }
    if (!isWanted()) return;
    if (!wasWhole) tellTotal(wanted, answer);
    frame.more.hidden = frame.results.children.length >= answer.total;
    // The numbers beside the facets are optional, too.
    const counts = await answer.counts().catch(() => undefined);
    if (counts && isWanted()) fields.showCounts(wanted, counts);
  }

  function take(term: string): void {
    frame.input.value = term;
    frame.input.focus();
    ask('push');
  }

  function tellTotal(wanted: Search, { total, isWhole }: Found): void {
    say(frame, isWhole ? messageFor(wanted, total) : frame.messages.older, wanted.term, total);
  }

  function messageFor({ term }: Search, total: number): string {
    const { none, one, many, chosenNone, chosenOne, chosenMany } = frame.messages;
    if (total === 0) return term ? none : chosenNone;
    if (total === 1) return term ? one : chosenOne;
    return term ? many : chosenMany;
  }

  /** Searches as the fields say and puts the search into the address, so that Back leads to the one before. */
  function ask(step: 'push' | 'replace'): void {
    clearTimeout(waiting);
    const wanted = fields.read();
    const query = withSearch(location.search, isAsking(wanted) ? wanted : undefined);
    if (query !== location.search) {
      const address = location.pathname + query + location.hash;
      const isFirst = searchIn(location.search) === undefined;
      if (step === 'push' || isFirst) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    void search(wanted);
  }

  frame.input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask('replace'), 150);
  });
  frame.form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('replace');
  });
  frame.form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('[name]:not([type=search])')) ask('push');
  });
  frame.reset.addEventListener('click', () => {
    fields.write({ ...fields.read(), chosen: {} });
    frame.input.focus();
    ask('push');
  });
  frame.more.addEventListener('click', () => {
    const next = frame.results.children.length;
    void showNext().then(() => frame.results.children[next]?.querySelector('a')?.focus());
  });
  walkWithArrows(frame, close);
  rememberSlash(panel);

  function readAddress(): void {
    const wanted = searchIn(location.search) ?? {
      term: '',
      chosen: {},
      sort: 'relevance',
      isEverywhere: false,
    };
    fields.write(wanted);
    void search(wanted);
  }
  addEventListener('popstate', () => {
    if (close && !searchIn(location.search)) close();
    else if (panel.isConnected) readAddress();
  });
  for (const part of frame.scripted) part.hidden = false;
  if (!close) readAddress();
  return {
    begin(typed) {
      readAddress();
      frame.input.focus();
      frame.input.select();
      if (!typed) return;
      frame.input.value = typed;
      ask('replace');
    },
    end: () => clearTimeout(waiting),
  };
}
