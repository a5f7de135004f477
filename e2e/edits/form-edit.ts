import { isMap, type Values } from '../../src/manuscript/yaml/yaml-map.ts';
import type { Chance } from '../newsroom/chance.ts';
import { type Choices, drawItem, drawValue, type FormField } from './form-value.ts';

/** The values of an entry's languages, the default first. */
export type OpenValues = Map<string, Values>;

/**
 * One edit in a form: a field of any depth is filled in or emptied, an item of a list is added, moved or removed. Changes
 * `values`, of one language or, where the languages share the field, of all. Returns the names that lead to the field.
 */
export function editForm(
  by: Chance,
  fields: readonly FormField[],
  values: OpenValues,
  choices: Omit<Choices, 'language'>,
): string[] {
  const language = by.one([...values.keys()]);
  const own = values.get(language) ?? {};
  const usable = fields.filter(({ widget }) => widget !== 'hidden' && widget !== 'prose');
  const path = editWithin(by, usable, own, { ...choices, language });
  const [first = ''] = path;
  const field = usable.find(({ name }) => name === first);
  if (field?.i18n === 'duplicate')
    for (const other of values.values()) if (other !== own) other[first] = structuredClone(own[first]);
  if (field?.i18n === true) shareWithin(field, own, values);
  return path;
}

/** What the languages share within a field of their own: the CMS copies it from where it was typed, as far as it is there. */
function shareWithin(field: FormField, own: Values, values: OpenValues): void {
  const share = ({ fields = [] }: FormField, from: unknown, to: unknown): void => {
    if (Array.isArray(from) && Array.isArray(to)) {
      for (const [index, item] of from.entries()) share({ name: '', fields }, item, to[index]);
      return;
    }
    if (!isMap(from) || !isMap(to)) return;
    for (const inner of fields)
      if (inner.i18n === 'duplicate') to[inner.name] = structuredClone(from[inner.name]);
      else share(inner, from[inner.name], to[inner.name]);
  };
  for (const other of values.values()) if (other !== own) share(field, own[field.name], other[field.name]);
}

function editWithin(by: Chance, fields: readonly FormField[], values: Values, choices: Choices): string[] {
  const field = by.one(fields);
  const { name } = field;
  const value = values[name];
  if (field.widget === 'list' && !field.multiple) {
    values[name] = editedList(by, field, Array.isArray(value) ? value : [], choices);
    return [name];
  }
  if (field.widget === 'object' && field.fields?.length && isMap(value) && by.happens(0.8))
    return [name, ...editWithin(by, field.fields, value, choices)];
  values[name] = drawValue(by, field, choices);
  return [name];
}

function editedList(by: Chance, field: FormField, items: readonly unknown[], choices: Choices): unknown[] {
  const list = [...items];
  const at = list.length ? by.between(0, list.length - 1) : 0;
  const item = list[at];
  switch (list.length ? by.one(['add', 'remove', 'move', 'edit', 'edit']) : 'add') {
    case 'add':
      list.splice(by.between(0, list.length), 0, drawItem(by, field, choices));
      break;
    case 'remove':
      list.splice(at, 1);
      break;
    case 'move':
      list.splice(at, 1);
      list.splice(by.between(0, list.length), 0, item);
      break;
    default:
      if (isMap(item) && field.fields?.length) editWithin(by, field.fields, item, choices);
      else list[at] = drawItem(by, field, choices);
  }
  return list;
}
