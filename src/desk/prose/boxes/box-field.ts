import type { Field } from '@sveltia/cms';
import type { Collection } from '../../../faults/fault-facts.ts';
import { button, element } from '../element.ts';
import type { Choice, Host } from '../host.ts';
import { toEmptyField } from './first-field.ts';
import { withNewPerson } from './new-person.ts';

/** A field of a box. `show` puts a value into it that came from elsewhere: from the file, or from an undo. */
export type BoxField = { name: string; dom: HTMLElement; show: (value: string) => void };

type Known = Field & {
  label?: string;
  hint?: string;
  required?: boolean;
  options?: unknown;
  /** What an optional choice says while nothing is chosen. */
  unset?: string;
  collection?: string;
  accept?: string;
};

/** The field for an attribute of a component, from the form that the vocabulary makes of it. */
export function boxField(field: Field, box: string, host: Host, set: (value: string) => void): BoxField {
  const { name, widget } = field;
  const { label = name, hint, required, collection, options, accept, unset } = field as Known;
  const none = unset ?? host.words.box.none;
  const aria = { 'aria-label': `${box}: ${label}`, title: hint };
  const line = (input: HTMLElement): HTMLElement =>
    element(
      'label',
      { class: required === false ? 'prose-optional' : undefined, 'data-name': name },
      element('span', {}, label),
      input,
    );
  if (widget === 'image' || widget === 'file')
    return fileField(name, label, line, () => host.pickFile(widget, accept ?? ''), host, set);
  if (name === 'title' && box === titleOf(host, 'EventCard')) {
    const events = () => Promise.resolve(host.events().map((title) => ({ id: title, name: title })));
    const empty = () => (host.events().length ? none : host.words.box.noEvent);
    return choiceField(name, line, aria, empty, set, events);
  }
  if (widget === 'relation') {
    const choices = () => host.choicesOf(collection as Collection);
    const made = choiceField(name, line, aria, () => none, set, choices);
    return collection === 'people' ? { ...made, dom: withNewPerson(made.dom, host, set) } : made;
  }
  if (widget === 'select')
    return choiceField(
      name,
      line,
      aria,
      () => none,
      set,
      () => Promise.resolve(choicesIn(options)),
    );
  const input = widget === 'text' ? element('textarea', { ...aria, rows: '2' }) : element('input', aria);
  input.addEventListener('input', () => set(input.value));
  return { name, dom: line(input), show: (value) => shown(input, value) };
}

const titleOf = ({ components }: Host, wanted: string): string | undefined =>
  components.find(({ name }) => name === wanted)?.label;

function choicesIn(options: unknown): Choice[] {
  const all = Array.isArray(options) ? (options as { value: string; label: string }[]) : [];
  return all.map(({ value, label }) => ({ id: value, name: label }));
}

/** Puts a value into a field without moving the cursor of somebody who types there. */
function shown(input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  if (input.value !== value) input.value = value;
  input.toggleAttribute('data-filled', value !== '');
}

function choiceField(
  name: string,
  line: (input: HTMLElement) => HTMLElement,
  aria: Record<string, string | undefined>,
  none: () => string,
  set: (value: string) => void,
  choices: () => Promise<readonly Choice[]>,
): BoxField {
  const input = element('select', aria);
  let now = '';
  const fill = async (): Promise<void> => {
    const all = await choices();
    const isKnown = now === '' || all.some(({ id }) => id === now);
    input.replaceChildren(
      element('option', { value: '' }, none()),
      ...(isKnown ? [] : [element('option', { value: now }, now)]),
      ...all.map((choice) => element('option', { value: choice.id }, choice.name)),
    );
    shown(input, now);
  };
  input.addEventListener('change', () => set(input.value));
  // Somebody may have been added since.
  input.addEventListener('focus', () => void fill());
  return {
    name,
    dom: line(input),
    show: (value) => {
      now = value;
      if ([...input.options].some((option) => option.value === value) && input.options.length > 1)
        shown(input, value);
      else void fill();
    },
  };
}

function fileField(
  name: string,
  label: string,
  line: (input: HTMLElement) => HTMLElement,
  pick: () => Promise<string | undefined>,
  host: Host,
  set: (value: string) => void,
): BoxField {
  const { words } = host;
  const shownName = element('output', {});
  const choose = button(`${label}: ${words.box.choose}`, words.box.choose, () => {
    void pick().then((file) => {
      if (file === undefined) return;
      set(file);
      // The dialog has left the cursor nowhere. What somebody writes next is below.
      requestAnimationFrame(() => toEmptyField(choose.closest('[role=group]'), choose));
    });
  });
  const dom = element('div', { class: 'prose-file' }, shownName, choose);
  const row = line(dom);
  // A label would press the button wherever it is touched.
  const plain = element('div', { class: `prose-line ${row.className}` }, ...row.childNodes);
  return {
    name,
    dom: plain,
    show: (value) => {
      shownName.textContent = host.nameOf(value);
      choose.toggleAttribute('data-filled', value !== '');
    },
  };
}
