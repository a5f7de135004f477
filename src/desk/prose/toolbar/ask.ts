import { button, element } from '../element.ts';
import type { Choice, Host } from '../host.ts';

/** A question of a dialog: a line of text, or one of several choices. */
export type Question = {
  name: string;
  label: string;
  value: string;
  choices?: readonly Choice[];
  type?: 'url';
  required?: boolean;
};
type Answers = Readonly<Record<string, string>>;

/**
 * Asks for a few values in a dialog. Resolves to the answers, to `removed` when what is asked about shall go, or to
 * nothing when somebody has changed their mind.
 */
export function askFor(
  place: HTMLElement,
  title: string,
  questions: readonly Question[],
  { words: { ask: words, box } }: Host,
  isRemovable = false,
): Promise<Answers | 'removed' | undefined> {
  const inputs = questions.map(({ name, label, value, choices, type = 'text', required }) => {
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
    return { name, input, line: element('label', {}, element('span', {}, label), input) };
  });
  const dialog = element('dialog', { class: 'prose-ask', 'aria-label': title });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', {}, title),
    ...inputs.map(({ line }) => line),
  );
  const { promise, resolve } = Promise.withResolvers<Answers | 'removed' | undefined>();
  const close = (answer: Answers | 'removed' | undefined): void => {
    dialog.remove();
    resolve(answer);
  };
  form.append(
    element(
      'div',
      { class: 'prose-answers' },
      ...(isRemovable ? [button(words.remove, words.remove, () => close('removed'))] : []),
      button(words.cancel, words.cancel, () => close(undefined)),
      element('button', { type: 'submit', class: 'prose-main' }, words.apply),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The form of the entry must not be sent.
    event.stopPropagation();
    close(Object.fromEntries(inputs.map(({ name, input }) => [name, input.value.trim()])));
  });
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('cancel', () => close(undefined));
  dialog.append(form);
  place.append(dialog);
  dialog.showModal();
  return promise;
}
