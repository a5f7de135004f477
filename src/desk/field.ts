import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import type { DeskWords } from '../i18n/shapes/desk.ts';
import { languageNameIn } from '../i18n/words.ts';
import { metaOf, orPerLanguage } from '../schema/schema-path.ts';
import { inAll } from './text/read-file.ts';
import { emptyWords } from './form/empty-words.ts';
import { entry, labelOf, optionsOf } from './label.ts';
import { relation, text } from './text-field.ts';

type Schema = z.core.$ZodType;

/** The context of a form besides the schema. */
export type Form = {
  words: DeskWords;
  /** The language of the desk. */
  desk: string;
  /** The languages of the newsroom, the default first. */
  languages: readonly string[];
  timeZone: string;
  /** The values of the newsroom that count while a field is empty, by the path of the field, in words. */
  presets?: Readonly<Record<string, string>>;
};

type Place = {
  name: string;
  /** The path in the dictionary: `releases.image.alt`. */
  path: string;
  /** Whether each language has its own value; `duplicate` copies that of the default language. */
  i18n?: boolean | 'duplicate';
};

/** Removes optional and default wrappers from a schema, and what is made of its value. */
function unwrapped(schema: Schema): { inner: Schema; isOptional: boolean; preset?: unknown } {
  if (schema instanceof z.ZodOptional) return { ...unwrapped(schema.unwrap()), isOptional: true };
  if (schema instanceof z.ZodDefault) {
    return { ...unwrapped(schema.unwrap()), isOptional: true, preset: schema.def.defaultValue };
  }
  // A form has what people write.
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  return { inner: schema, isOptional: false };
}

/** The form of a map: one field for every key of its schema. */
export function formFields(schema: z.ZodObject, form: Form, path: string, i18n?: Place['i18n']): Field[] {
  return Object.entries(schema.shape).map(([name, value]) =>
    fieldOf(value as Schema, form, { name, path: `${path}.${name}`, ...(i18n !== undefined && { i18n }) }),
  );
}

/**
 * The form field of a value, from its schema: the kind of field, its limits, whether it is required, and whether the
 * languages share it.
 */
export function fieldOf(schema: Schema, form: Form, place: Place): Field {
  const meta = metaOf(schema);
  const { inner, isOptional, preset } = unwrapped(schema);
  const i18n = place.i18n === true && meta.shared ? 'duplicate' : place.i18n;
  const limits = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' });
  const common = {
    name: place.name,
    ...labelOf(form.words, place.path, meta.description),
    ...emptyWords(inner, form, place.path, isOptional),
    ...(isOptional && { required: false }),
    ...(i18n !== undefined && { i18n }),
  };
  const counted = {
    ...(limits.minItems !== undefined && { min: limits.minItems }),
    ...(limits.maxItems !== undefined && { max: limits.maxItems }),
  };
  if (inner instanceof z.ZodObject) {
    const fields = formFields(inner, form, place.path, i18n);
    const [first] = fields;
    // Closed, a part says what was chosen first. The CMS would take any word in it: the “none” of another choice.
    const summary = first?.widget === 'select' ? { summary: `{{${first.name}}}` } : {};
    return { ...common, ...summary, widget: 'object', collapsed: 'auto', fields };
  }
  if (inner instanceof z.ZodUnion) {
    const fields = beginningFields(form, place.path, i18n);
    return { ...common, widget: 'object', collapsed: 'auto', fields };
  }
  if (inner instanceof z.ZodRecord) {
    return { ...common, widget: 'object', fields: languageFields(inner, form, isOptional, i18n) };
  }
  if (inner instanceof z.ZodArray) {
    const item = unwrapped(inner.element).inner;
    const { refersTo } = metaOf(item);
    const one = entry(form.words.form.items, place.path);
    const list = { widget: 'list', ...(one && { label_singular: one }) } as const;
    if (refersTo) return { ...common, ...relation(refersTo, form), multiple: true, ...counted };
    if (item instanceof z.ZodEnum) {
      const options = optionsOf(form.words, place.path, item.options.map(String));
      return { ...common, widget: 'select', multiple: true, options, ...counted };
    }
    if (item instanceof z.ZodObject) {
      const fields = formFields(item, form, place.path, i18n);
      return { ...common, ...list, collapsed: 'auto', ...counted, fields };
    }
    const names = orPerLanguage(item);
    if (names) {
      const fields = nameFields(names, form, place.path, i18n);
      return { ...common, ...list, collapsed: 'auto', ...counted, fields };
    }
    // A list of plain texts: the field of an item takes the name and label of the list.
    const field = { ...fieldOf(item, form, place), name: 'item', required: true };
    return { ...common, ...list, ...counted, field };
  }
  if (inner instanceof z.ZodEnum) {
    const options = optionsOf(form.words, place.path, inner.options.map(String));
    // A choice with a default is never empty.
    const value = preset !== undefined && { default: String(preset), required: true };
    return { ...common, widget: 'select', options, ...value };
  }
  if (inner instanceof z.ZodBoolean) {
    return { ...common, widget: 'boolean', ...(typeof preset === 'boolean' && { default: preset }) };
  }
  if (inner instanceof z.ZodNumber) {
    const range = {
      ...(limits.minimum !== undefined && { min: limits.minimum }),
      // Whole numbers without a limit have the largest safe integer.
      ...(limits.maximum !== undefined && limits.maximum < 1e9 && { max: limits.maximum }),
    };
    const value = typeof preset === 'number' ? { default: preset } : {};
    const kind =
      limits.type === 'integer' ? { value_type: 'int' } : { value_type: 'float', step: meta.step ?? 0.01 };
    return { ...common, widget: 'number', ...kind, ...range, ...value } as Field;
  }
  if (inner instanceof z.ZodString) return { ...common, ...text(meta, form, preset) };
  throw new Error(`The desk has no field for ${place.path}, a ${inner._zod.def.type}.`);
}

/** The same text in every language of the newsroom, side by side. */
function languageFields(record: z.ZodRecord, form: Form, isOptional: boolean, i18n: Place['i18n']): Field[] {
  const { limits } = metaOf(record.valueType);
  return form.languages.map((language, index) => ({
    name: language,
    label: languageNameIn(language, form.desk),
    // Another language may be the only one that has a text.
    required: index === 0 && !isOptional,
    ...(i18n !== undefined && { i18n }),
    ...text({ ...(limits && { limits }) }, form),
  }));
}

/** A name that is the same in all languages, or has its own in each. The file has a text or a map (`text/values.ts`). */
const nameFields = (record: z.ZodRecord, form: Form, path: string, i18n: Place['i18n']): Field[] => [
  {
    name: inAll,
    ...labelOf(form.words, `${path}.${inAll}`, undefined),
    required: false,
    ...(i18n !== undefined && { i18n }),
    ...text(metaOf(record.valueType), form),
  },
  ...languageFields(record, form, true, i18n),
];

/** A beginning: one of three fields is filled in. The file has its value alone (`text/beginnings.ts`). */
function beginningFields(form: Form, path: string, i18n: Place['i18n']): Field[] {
  const common = (name: string) => ({
    name,
    ...labelOf(form.words, `${path}.${name}`, undefined),
    required: false,
    ...(i18n !== undefined && { i18n }),
  });
  return [
    { ...common('day'), widget: 'datetime', type: 'date' },
    { ...common('instant'), widget: 'datetime', input_timezone: form.timeZone },
    { ...common('with'), ...relation('releases', form) },
  ];
}
