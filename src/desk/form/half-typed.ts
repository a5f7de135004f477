import { element } from '../prose/element.ts';
import type { FieldPlace } from '../text/verdict.ts';

const kinds = 'input:is([type=date], [type=datetime-local], [type=month])';

/** Whether a date is typed in part, or is one that no calendar has. Its field is empty then, for the form and for a save. */
const isHalf = (input: EventTarget | null): input is HTMLInputElement =>
  input instanceof HTMLInputElement && input.matches(kinds) && input.validity.badInput;

const fieldOf = (input: Element): HTMLElement | null => input.closest<HTMLElement>('.field');

/** What is wrong with the dates of a form that is open: a save would leave them out without a word. */
export const halfTyped = (form: ParentNode, sentence: string): { text: string; place: FieldPlace }[] =>
  [...form.querySelectorAll(`.pane[data-mode=edit] ${kinds}`)].filter(isHalf).map((input) => {
    const label = document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
    const language = input.closest<HTMLElement>('.pane')?.dataset['locale'] ?? '';
    return {
      text: `${label}: ${sentence}`,
      place: { language, key: fieldOf(input)?.dataset['keyPath'] ?? '' },
    };
  });

/** Says it at the field too, once somebody leaves it: what they see there is not empty. */
export function watchHalfTyped(sentence: string): void {
  const tell = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || !target.matches(kinds)) return;
    const field = fieldOf(target);
    const said = field?.querySelector('.desk-half-typed');
    if (!isHalf(target)) said?.remove();
    else if (!said)
      field
        ?.querySelector('.field-wrapper')
        ?.append(element('p', { class: 'desk-half-typed', role: 'alert' }, sentence));
  };
  document.addEventListener('focusout', tell);
  document.addEventListener('input', (event) => isHalf(event.target) || tell(event));
}
