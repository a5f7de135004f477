import { languageNameIn } from '../../../i18n/words.ts';
import { button, element, symbol } from '../element.ts';
import type { Host } from '../host.ts';
import { askFor } from '../toolbar/ask.ts';

/** A choice of people with a button below it that adds another one, who is saved with the text. */
export function withNewPerson(choice: HTMLElement, host: Host, set: (id: string) => void): HTMLElement {
  const { addPerson: label } = host.words.box;
  const wrong = element('p', { class: 'prose-wrong', role: 'alert', hidden: true });
  const add = button(label, element('span', {}, symbol('add'), label), () => {
    const place = add.closest<HTMLElement>('.prose-editor');
    if (!place) return;
    wrong.hidden = true;
    void askForPerson(place, host)
      .then((id) => {
        if (id === undefined) return;
        set(id);
        requestAnimationFrame(() => toText(add));
      })
      .catch((error: unknown) => {
        // The desk refuses a person as it refuses a text, and says why.
        const { cause, message } = error as Error;
        wrong.textContent = cause instanceof Error ? cause.message : message;
        wrong.hidden = false;
      });
  });
  add.classList.add('prose-add');
  return element('div', { class: 'prose-person' }, choice, add, wrong);
}

/** Puts the cursor into the text of the quotation, which is what somebody writes next. */
function toText(add: HTMLElement): void {
  const text = add.closest('[role=group]')?.querySelector('p:not([role])');
  if (!text) return;
  text.closest<HTMLElement>('[contenteditable=true]')?.focus();
  getSelection()?.collapse(text, 0);
}

/** Asks who is quoted: the name, the organisation, and the role in the languages of the newsroom and of the text. */
async function askForPerson(place: HTMLElement, host: Host): Promise<string | undefined> {
  const { labelOf, languages, language, desk, words } = host;
  const [first = language] = languages;
  const label = (path: string) => labelOf(`people.${path}`) ?? path;
  const roles = [...new Set([first, language])];
  const answer = await askFor(
    place,
    words.box.addPerson,
    [
      { name: 'name', label: label('name'), value: '', required: true },
      {
        name: 'organisation',
        label: label('organisation'),
        value: '',
        choices: await host.choicesOf('organisations'),
      },
      ...roles.map((one) => ({
        name: `role.${one}`,
        label: roles.length > 1 ? `${label('role')} (${languageNameIn(one, desk)})` : label('role'),
        value: '',
        required: one === first,
      })),
    ],
    host,
  );
  if (answer === undefined || answer === 'removed') return undefined;
  return host.addPerson(Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== '')));
}
