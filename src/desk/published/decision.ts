import { element, showDialog } from '../prose/element.ts';
import './decision.css';

/** One of several answers, with what it means and what it asks for besides. */
export type Alternative = { value: string; label: string; hint?: string; more?: HTMLElement };

/** A dialog of the desk: what it says, its choices, and the words of its buttons. */
export type Decision = {
  title: string;
  says: readonly string[];
  question?: string;
  choices: readonly Alternative[];
  chosen?: string | undefined;
  save: string;
  cancel: string;
};

/**
 * Asks an editor to choose. Resolves to the form with the answers, among them `choice`, or to nothing if the dialog was
 * closed. Only the fields of the chosen answer are shown and required.
 */
export function decide({
  title,
  says,
  question,
  choices,
  chosen,
  save,
  cancel,
}: Decision): Promise<FormData | undefined> {
  const { promise, resolve } = Promise.withResolvers<FormData | undefined>();
  const before = document.activeElement;
  const dialog = element('dialog', { class: 'desk-question', 'aria-labelledby': 'desk-question' });
  const parts = choices.map(({ value, label, hint, more }) => {
    const radio = element('input', { type: 'radio', name: 'choice', value, required: true });
    radio.checked = value === chosen;
    const words = [element('strong', {}, label), ...(hint ? [element('span', {}, hint)] : [])];
    const fields = element('fieldset', { hidden: true, 'aria-label': label }, ...(more ? [more] : []));
    return { radio, fields, dom: [element('label', {}, radio, element('span', {}, ...words)), fields] };
  });
  const show = (): void => {
    for (const { radio, fields } of parts)
      fields.hidden = fields.disabled = !radio.checked || !fields.childElementCount;
  };
  const back = element('button', { type: 'button' }, cancel);
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'desk-question' }, title),
    ...says.map((one) => element('p', {}, one)),
    element(
      'fieldset',
      { class: 'choices' },
      ...(question ? [element('legend', {}, question)] : []),
      ...parts.flatMap(({ dom }) => dom),
    ),
    element('div', { class: 'answers' }, back, element('button', { type: 'submit', class: 'main' }, save)),
  );
  const close = (answer?: FormData): void => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
    resolve(answer);
  };
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close(new FormData(form));
  });
  back.addEventListener('click', () => close());
  dialog.addEventListener('cancel', () => close());
  // The keys of the CMS must not act on the form behind.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.append(form);
  document.body.append(dialog);
  show();
  showDialog(dialog);
  return promise;
}

/** A line of a dialog: a label with its field. */
export function fieldLine(label: string, field: HTMLElement, hint = ''): HTMLElement {
  const said = hint ? [element('small', {}, hint)] : [];
  return element('label', { class: 'line' }, element('span', {}, label), field, ...said);
}
