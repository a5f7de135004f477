import { button, element, symbol } from '../element.ts';
import type { Choice } from '../host.ts';

/** What adds an entry to a choice: its label, and the question for it. Nobody is added if somebody changes their mind. */
export type Adding = { label: string; ask: (place: HTMLElement) => Promise<Choice | undefined> };

/** A button below a choice that adds another entry. `set` is told of it. */
export function addingButton(
  { label, ask }: Adding,
  set: (added: Choice, add: HTMLElement) => void,
): HTMLButtonElement {
  const add = button(label, element('span', {}, symbol('add'), label), () => {
    const place = add.closest<HTMLElement>('.prose-editor');
    if (!place) return;
    void ask(place).then((added) => {
      if (added) set(added, add);
    });
  });
  add.classList.add('prose-add');
  return add;
}
