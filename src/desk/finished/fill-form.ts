import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import { byKeyPath } from '../former/changed-fields.ts';
import { inForm } from '../text/read-file.ts';

/**
 * Puts values into some fields of one language of a form, by language. The CMS copies a value that all languages share into
 * the others itself, and not that its mark goes.
 */
export function fillForms(
  forms: Readonly<Record<string, Record<string, unknown> | undefined>>,
  language: string,
  values: Values,
): void {
  fillForm(forms[language] ?? {}, values);
  for (const form of Object.values(forms))
    for (const [field, value] of Object.entries(values))
      if (form?.[field] === null && typeof value === 'object') Reflect.deleteProperty(form, field);
}

/**
 * Puts values into some fields of a form; the other fields stay. `form` has the values of one language by key paths, as the
 * CMS has them, and is told of each that differs. A list replaces the one that was there; parts that are not given stay, like
 * a picture whose credit is filled in.
 */
export function fillForm(form: Record<string, unknown>, values: Values): void {
  const wanted = byKeyPath(inForm(values));
  const paths = Object.keys(wanted);
  for (const key of Object.keys(form)) {
    const [field = ''] = key.split('.');
    const isOfList = Array.isArray(values[field]) && key !== field;
    if (isOfList && !(key in wanted)) Reflect.deleteProperty(form, key);
    // The mark of a field whose parts nobody wants yet (`embargo: null`): with it the CMS would save none of them.
    if (!(key in wanted) && paths.some((path) => path.startsWith(`${key}.`)))
      Reflect.deleteProperty(form, key);
  }
  for (const [key, value] of Object.entries(wanted)) if (form[key] !== value) form[key] = value;
}
