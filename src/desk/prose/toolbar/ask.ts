import { button, element } from '../element.ts';
import type { Choice, Host } from '../host.ts';
import { type Adding, addingButton } from './adding-button.ts';

/** A question of a dialog: a line of text, or one of several choices. */
export type Question = {
  name: string;
  label: string;
  value: string;
  choices?: readonly Choice[];
  /** What adds another choice, in a dialog over this one. */
  adds?: Adding;
  type?: 'url';
  required?: boolean;
};
type Answers = Readonly<Record<string, string>>;

/**
 * Whether what is asked about can be removed, and what is done with the answers before the dialog closes. If that throws,
 * the dialog says why (the `cause`, or the message) and keeps what was typed.
 */
type Asking = { isRemovable?: boolean; accept?: (answers: Answers) => Promise<void> };

/**
 * Asks for a few values in a dialog. Resolves to the answers, to `removed` when what is asked about shall go, or to
 * nothing when somebody has changed their mind.
 */
export function askFor(
  place: HTMLElement,
  title: string,
  questions: readonly Question[],
  { words: { ask: words, box } }: Host,
  { isRemovable = false, accept }: Asking = {},
): Promise<Answers | 'removed' | undefined> {
  const inputs = questions.map(({ name, label, value, choices, adds, type = 'text', required }) => {
    const input = choices
      ? element(
          'select',
          { name, required: true },
          element('option', { value: '' }, box.none),
          ...choices.map((choice) => element('option', { value: choice.id }, choice.name)),
        )
      : element('input', {
          name,
          type: type === 'url' ? 'text' : type,
          inputmode: type,
          required,
          autocomplete: 'off',
        });
    input.value = value;
    const line = element('label', {}, element('span', {}, label), input);
    if (!adds) return { name, input, lines: [line] };
    const added = addingButton(adds, ({ id, name: said }) => {
      input.append(element('option', { value: id }, said));
      input.value = id;
      input.focus();
    });
    return { name, input, lines: [line, added] };
  });
  const dialog = element('dialog', { class: 'prose-ask', 'aria-label': title });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', {}, title),
    ...inputs.flatMap(({ lines }) => lines),
  );
  const before = document.activeElement;
  const { promise, resolve } = Promise.withResolvers<Answers | 'removed' | undefined>();
  const close = (answer: Answers | 'removed' | undefined): void => {
    dialog.remove();
    // Whoever uses the keyboard goes on where the dialog was opened, which may be in another one.
    if (before instanceof HTMLElement) before.focus();
    resolve(answer);
  };
  const wrong = element('p', { class: 'prose-wrong', role: 'alert', hidden: true });
  const apply = element('button', { type: 'submit', class: 'prose-main' }, words.apply);
  form.append(
    wrong,
    element(
      'div',
      { class: 'prose-answers' },
      ...(isRemovable ? [button(words.remove, words.remove, () => close('removed'))] : []),
      button(words.cancel, words.cancel, () => close(undefined)),
      apply,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The form of the entry must not be sent.
    event.stopPropagation();
    const answers = Object.fromEntries(inputs.map(({ name, input }) => [name, input.value.trim()]));
    apply.disabled = true;
    Promise.resolve(accept?.(answers))
      .then(() => close(answers))
      .catch((error: unknown) => {
        const { cause, message } = error as Error;
        wrong.textContent = cause instanceof Error ? cause.message : message;
        wrong.hidden = apply.disabled = false;
      });
  });
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('cancel', () => close(undefined));
  dialog.append(form);
  place.append(dialog);
  dialog.showModal();
  return promise;
}
