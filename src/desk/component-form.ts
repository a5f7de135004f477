import type { Field } from '@sveltia/cms';
import { type ComponentName, components } from '../body/vocabulary.ts';
import { formFields, type Form } from './field.ts';

/** A component of the vocabulary as a form of its attributes. */
export type ComponentForm = { name: ComponentName; label: string; fields: Field[] };

/** The form of every component, made from the attributes that the vocabulary allows. */
export function componentForms(form: Form): ComponentForm[] {
  return Object.entries(components).map(([key, component]) => {
    const name = key as ComponentName;
    const label = form.words.components[name];
    if (!label) throw new Error(`The desk has no label for <${name}>. Add it to the desk in src/i18n/desk/.`);
    return { name, label, fields: formFields(component.attributes, form, name) };
  });
}
