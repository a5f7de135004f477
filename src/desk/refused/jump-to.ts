import type { FieldPlace } from '../text/verdict.ts';
import { lineEvent } from './line-event.ts';

/** How long the CMS may take to draw a field, in milliseconds. */
const patience = 2000;

/** The pane in which a language is edited. A form that has no languages has one pane. */
const paneOf = (language: string): HTMLElement | null =>
  document.querySelector(`.pane[data-mode=edit][data-locale=${CSS.escape(language)}]`) ??
  document.querySelector('.pane[data-mode=edit][data-locale=_default]');

/**
 * Leads to a field: shows its language, opens its group and what it lies in, and puts the cursor there; in a text at the
 * line. The CMS does most of it itself when a field is clicked in its preview.
 * https://github.com/sveltia/sveltia-cms/blob/main/src/lib/services/contents/editor/fields.js
 */
export async function jumpTo({ language, key, line }: FieldPlace): Promise<void> {
  const parts = key.split('.');
  const [top = ''] = parts;
  const ask = (keyPath: string): void => {
    const locale = paneOf(language)?.dataset['locale'] ?? language;
    const payload = { locale, keyPath };
    window.postMessage({ type: 'highlight-editor-field', payload }, location.origin);
  };
  const found = (keyPath: string) => (): HTMLElement | null =>
    paneOf(language)?.querySelector<HTMLElement>(`.field[data-key-path="${CSS.escape(keyPath)}"]`) ?? null;
  ask(top);
  const field = await seen(found(top));
  openGroup(field);
  // A part that is missing has no field of its own: then the one around it is shown.
  for (let count = parts.length; count > 0; count -= 1) {
    const keyPath = parts.slice(0, count).join('.');
    ask(keyPath);
    const part = await seen(found(keyPath));
    if (!part) continue;
    if (line === undefined) return stay(found(keyPath), focusOn);
    return stay(
      () => textOf(found(keyPath)()),
      (text) => text.dispatchEvent(new CustomEvent(lineEvent, { detail: line, bubbles: true })),
    );
  }
}

/** How often the cursor has to be where it was put. */
const looks = 6;
/** How often a field is tried whose control takes no cursor: what all languages share can be shut. */
const mostTries = 20;
/** How long the editor of another language may take to open, in milliseconds. */
const longest = 20_000;

/**
 * Puts the cursor into an element until it stays there. The CMS puts it elsewhere meanwhile: into what lies around the
 * field, and nowhere when it draws the form of another language anew. Whoever goes on by hand or key is not called back.
 */
async function stay(look: () => HTMLElement | null, put: (into: HTMLElement) => void): Promise<void> {
  const end = performance.now() + longest;
  const goesOn = new AbortController();
  for (const act of ['pointerdown', 'keydown', 'click', 'wheel', 'hashchange'])
    window.addEventListener(act, () => goesOn.abort(), { capture: true, signal: goesOn.signal });
  let last = null as HTMLElement | null;
  let tries = 0;
  for (let stayed = 0; stayed < looks && performance.now() < end; await pause()) {
    if (goesOn.signal.aborted) return;
    const into = look();
    const isThere = into !== null && into === last && into.contains(document.activeElement);
    stayed = isThere ? stayed + 1 : 0;
    tries = into === last && !isThere ? tries + 1 : 0;
    if (into && tries > mostTries) break;
    if (into && !isThere) put(into);
    last = into;
  }
  goesOn.abort();
}

/** What is typed into: the text, or its source, and not the tools above it, into which the CMS puts the cursor. */
const textOf = (field: HTMLElement | null): HTMLElement | null =>
  field?.querySelector<HTMLElement>('.prose-editor [contenteditable=true]') ??
  field?.querySelector<HTMLElement>('.prose-editor textarea') ??
  null;

/** Puts the cursor into the first control of a field, as the CMS does. */
function focusOn(field: HTMLElement): void {
  const inner = field.querySelector('.field-wrapper') ?? field;
  const control =
    inner.querySelector<HTMLElement>('[contenteditable="true"], [tabindex="0"]') ??
    inner.querySelector<HTMLElement>('input, textarea, select, button');
  control?.focus();
}

/** Opens the group of a field, if it is closed. */
function openGroup(field: HTMLElement | null): void {
  if (!field || field.checkVisibility()) return;
  const closed = field.parentElement?.querySelector(':scope > [data-closed] button[aria-expanded=false]');
  if (closed instanceof HTMLElement) closed.click();
}

/** Waits for something that the CMS is about to draw. */
async function seen<T>(look: () => T | null): Promise<T | null> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found || performance.now() > end) return found;
    await pause();
  }
}

const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done, 50));
