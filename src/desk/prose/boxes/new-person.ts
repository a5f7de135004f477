import { element } from '../element.ts';
import type { Choice, Host } from '../host.ts';
import { addingButton } from '../toolbar/adding-button.ts';
import { askForEntry, inLanguages } from './new-entry.ts';

/** A choice of people with a button below it that adds another one, who is saved with the text. */
export function withNewPerson(choice: HTMLElement, host: Host, set: (id: string) => void): HTMLElement {
  const ask = (place: HTMLElement) => askForPerson(place, host);
  return element(
    'div',
    { class: 'prose-person' },
    choice,
    addingButton({ label: host.words.box.addPerson, ask }, ({ id }, add) => {
      set(id);
      requestAnimationFrame(() => toText(add));
    }),
  );
}

/** Puts the cursor into the text of the quotation, which is what somebody writes next. */
function toText(add: HTMLElement): void {
  const text = add.closest('[role=group]')?.querySelector('p:not([role])');
  if (!text) return;
  text.closest<HTMLElement>('[contenteditable=true]')?.focus();
  getSelection()?.collapse(text, 0);
}

const labelIn = (host: Host, path: string): string => host.labelOf(path) ?? path;

/** Asks who is quoted: the name, the role, and the organisation, which may be new too. */
async function askForPerson(place: HTMLElement, host: Host): Promise<Choice | undefined> {
  const label = (key: string) => labelIn(host, `people.${key}`);
  return askForEntry(place, host, 'people', host.words.box.addPerson, [
    { name: 'name', label: label('name'), value: '', required: true },
    {
      name: 'organisation',
      label: label('organisation'),
      value: '',
      choices: await host.choicesOf('organisations'),
      adds: { label: host.words.box.addOrganisation, ask: (over) => askForOrganisation(over, host) },
    },
    ...inLanguages(host, 'role', label('role')),
  ]);
}

/** Asks for an organisation: its name, and what it is to the newsroom. */
function askForOrganisation(place: HTMLElement, host: Host): Promise<Choice | undefined> {
  const label = (key: string) => labelIn(host, `organisations.${key}`);
  return askForEntry(place, host, 'organisations', host.words.box.addOrganisation, [
    ...inLanguages(host, 'name', label('name')),
    {
      name: 'kind',
      label: label('kind'),
      value: '',
      choices: host.choicesOfField('organisations.kind'),
    },
    { name: 'url', label: label('url'), value: '', type: 'url' },
  ]);
}
