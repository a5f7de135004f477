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
    if (line === undefined) return;
    const editor = await seen(() => part.querySelector<HTMLElement>('.prose-editor'));
    editor?.dispatchEvent(new CustomEvent(lineEvent, { detail: line }));
    return;
  }
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
    await new Promise((done) => setTimeout(done, 50));
  }
}
