import type { PanelFrame } from './panel-frame.ts';

/** Arrow keys move between the field and the results. Esc closes the dialog. */
export function walkWithArrows({ form, input, results }: PanelFrame, close?: () => void): void {
  const panel = form.parentElement;
  panel?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && close) {
      // Otherwise the first Esc would only empty the field.
      event.preventDefault();
      close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const target = event.target as HTMLElement;
    if (!step || event.isComposing || (target !== input && !results.contains(target))) return;
    const stops = [input, ...results.querySelectorAll<HTMLElement>('a')];
    const next = stops[stops.indexOf(target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.closest('li')?.scrollIntoView({ block: 'nearest' });
  });
}
