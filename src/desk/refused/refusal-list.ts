import { deskViewsIn } from '../../i18n/desk-views.ts';
import { element, showDialog } from '../prose/element.ts';
import type { FieldPlace } from '../text/verdict.ts';
import { jumpTo } from './jump-to.ts';
import '../published/decision.css';
import './refusal-list.css';

/** A line of the list, and the field it leads to. */
export type RefusedLine = { text: string; place: FieldPlace | undefined };

/**
 * Says why an entry is not saved or not deleted, one line for each reason. A click on one closes the list and leads to the
 * field. `after` is said below the lines.
 */
export function showRefusal(
  lines: readonly RefusedLine[],
  desk: string,
  after = '',
  what: 'saved' | 'deleted' | 'step' = 'saved',
): void {
  const words = deskViewsIn(desk).refused;
  const before = document.activeElement;
  const dialog = element('dialog', {
    class: 'desk-question desk-refusal',
    'aria-labelledby': 'desk-refusal',
  });
  const close = (): void => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const lineOf = ({ text, place }: RefusedLine): HTMLElement => {
    // Of the whole entry there is no field.
    if (!place?.key) return element('li', {}, text);
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', () => {
      dialog.remove();
      void jumpTo(place);
    });
    return element('li', {}, button);
  };
  const done = element('button', { type: 'button', class: 'main' }, words.close);
  done.addEventListener('click', close);
  dialog.append(
    element('h2', { id: 'desk-refusal' }, words[what].title),
    element('p', {}, words[what].about),
    element('ul', {}, ...lines.map(lineOf)),
    ...(after ? [element('p', {}, after)] : []),
    element('div', { class: 'answers' }, done),
  );
  dialog.addEventListener('cancel', close);
  // The keys of the CMS must not act on the form behind.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  showDialog(dialog);
}
