import { button, element, symbol } from '../element.ts';

export type MenuItem = { label: string; icon: string; act: () => void };

/** A button that opens a list of others. Arrows go through it, Escape closes it. */
export function menu(label: string, face: string, items: () => readonly MenuItem[]): HTMLElement {
  const list = element('div', { class: 'prose-menu', role: 'menu', 'aria-label': label, hidden: true });
  const opener = button(label, symbol(face), () => (list.hidden ? open() : close()), {
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  const dom = element('div', { class: 'prose-dropdown' }, opener, list);
  const outside = (event: Event): void => {
    if (!dom.contains(event.target as Node)) close();
  };
  function open(): void {
    list.replaceChildren(
      ...items().map((item) => {
        const made = button(
          item.label,
          symbol(item.icon),
          () => {
            close();
            item.act();
          },
          { role: 'menuitem', tabindex: '-1', title: undefined },
        );
        made.append(item.label);
        return made;
      }),
    );
    list.hidden = false;
    opener.ariaExpanded = 'true';
    // A menu at the right edge opens to the left.
    const edge = dom.closest('.prose-editor')?.getBoundingClientRect().right ?? Infinity;
    list.classList.toggle('prose-menu-end', dom.getBoundingClientRect().left + 280 > edge);
    // It ends above the lower edge of the window, and can be scrolled.
    list.style.maxBlockSize = `${Math.max(200, innerHeight - list.getBoundingClientRect().top - 12)}px`;
    list.querySelector('button')?.focus();
    document.addEventListener('mousedown', outside);
  }
  function close(): void {
    list.hidden = true;
    opener.ariaExpanded = 'false';
    document.removeEventListener('mousedown', outside);
  }
  list.addEventListener('keydown', (event) => {
    const all = [...list.querySelectorAll('button')];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) all[(at + step + all.length) % all.length]?.focus();
    if (event.key === 'Escape') {
      close();
      opener.focus();
    }
    if (event.key === 'Tab') close();
    if (step || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  return dom;
}
