import type { DeskViews } from '../../i18n/shapes/desk-views.ts';
import { type Place, places } from '../draft/draft-request.ts';

/** How the page is shown beside the form. */
export type Look = { place: Place; width: 'phone' | 'desktop'; theme: 'light' | 'dark' };

const key = 'depesche.pane';

/** The choice of the last time, otherwise a window like that of the desk, in its colours. */
export function keptLook(): Look {
  const isDark = document.documentElement.dataset['theme'] === 'dark';
  const width = window.innerWidth < 768 ? 'phone' : 'desktop';
  const usual: Look = { place: 'page', width, theme: isDark ? 'dark' : 'light' };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Look>) };
  } catch {
    return usual;
  }
}

/** The switches above the page, with that of the place if it `hasPlaces`. `onChange` gets every new choice, which is kept for the next time. */
export function switches(
  page: Document,
  words: DeskViews['pane'],
  choice: Look,
  hasPlaces: boolean,
  onChange: (choice: Look) => void,
): HTMLElement {
  const bar = page.createElement('div');
  bar.className = 'switches';
  let now = choice;
  const choose = (change: Partial<Look>) => {
    now = { ...now, ...change };
    localStorage.setItem(key, JSON.stringify(now));
    onChange(now);
  };
  const select = page.createElement('select');
  select.setAttribute('aria-label', words.place);
  for (const place of places) {
    const option = page.createElement('option');
    option.value = place;
    option.textContent = words.places[place];
    option.selected = place === choice.place;
    select.append(option);
  }
  select.addEventListener('change', () => choose({ place: select.value as Place }));
  const group = <Name extends 'width' | 'theme'>(
    name: Name,
    label: string,
    values: Readonly<Record<Look[Name], string>>,
  ) => {
    const set = page.createElement('fieldset');
    const legend = page.createElement('legend');
    legend.textContent = label;
    set.append(legend);
    for (const [value, text] of Object.entries<string>(values)) {
      const option = page.createElement('label');
      const input = page.createElement('input');
      Object.assign(input, { type: 'radio', name, value, checked: value === choice[name] });
      input.addEventListener('change', () => choose({ [name]: value } as Partial<Look>));
      option.append(input, text);
      set.append(option);
    }
    return set;
  };
  if (hasPlaces) bar.append(select);
  bar.append(group('width', words.width, words.widths), group('theme', words.theme, words.themes));
  return bar;
}
