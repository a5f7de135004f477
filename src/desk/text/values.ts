import { z } from 'zod';
import { metaOf, orPerLanguage } from '../../schema/schema-path.ts';
import { inAll } from './read-file.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';

type Schema = z.core.$ZodType;

/** Whether two values of a file are equal. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
  if (isMap(a) && isMap(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSameValue(a[key], b[key]));
  }
  return Object.is(a, b);
}

function bare(schema: Schema): { inner: Schema; preset?: unknown } {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap());
  if (schema instanceof z.ZodDefault) return { ...bare(schema.unwrap()), preset: schema.def.defaultValue };
  return { inner: schema };
}

/** Whether a form field is empty. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isMap(value) && Object.keys(value).length === 0);

/**
 * The values of a form as they are written: in the order of the schema, without empty ones, and without defaults that
 * the file did not contain before. Keys unknown to the schema stay, so that the check reports them.
 */
export function tidied(schema: Schema, value: unknown, before: unknown): unknown {
  const { inner } = bare(schema);
  if (Array.isArray(value)) {
    const item = inner instanceof z.ZodArray ? inner.element : z.unknown();
    const old: unknown[] = Array.isArray(before) ? before : [];
    /** What an entry was, wherever it stands now. */
    const written = (entry: unknown, index: number): unknown => {
      const own = tidied(item, entry, old[index]);
      if (isSameValue(own, old[index])) return own;
      return old.find((one) => isSameValue(tidied(item, entry, one), one)) ?? own;
    };
    return value.map(written).filter((entry) => !isEmpty(entry));
  }
  const perLanguage = orPerLanguage(inner);
  if (perLanguage) return nameOf(tidied(perLanguage, value, before));
  if (inner instanceof z.ZodUnion) return beginningOf(value, before);
  if (!isMap(value)) {
    // A day without a time in the file does not get one from the form.
    return typeof value === 'string' && metaOf(schema).input === 'instant' ? instantOf(value, before) : value;
  }
  const shape: Record<string, Schema> = inner instanceof z.ZodObject ? inner.shape : {};
  const old = isMap(before) ? before : {};
  const keys = [...new Set([...Object.keys(shape), ...Object.keys(value)])];
  const result: Values = {};
  for (const key of keys) {
    const known = shape[key] ?? (inner instanceof z.ZodRecord ? inner.valueType : z.unknown());
    const entry = tidied(known, value[key], old[key]);
    const { preset } = bare(known);
    const isPreset = preset !== undefined && isSameValue(entry, preset) && !(key in old);
    if (!isEmpty(entry) && !isPreset) result[key] = entry;
  }
  return result;
}

/** A name of a form as it is written. Beside the names of languages the key stays, so that the check refuses it. */
const nameOf = (value: unknown): unknown =>
  isMap(value) && inAll in value && Object.keys(value).length === 1 ? value[inAll] : value;

/** The one value of the fields of a beginning. Several values are one text, which the check refuses. */
function beginningOf(value: unknown, before: unknown): unknown {
  if (!isMap(value)) return value;
  const { day, instant, with: folder } = value;
  const given = [day, instant, folder].filter((one) => !isEmpty(one));
  if (given.length !== 1) return given.map(String).join(', ');
  if (!isEmpty(folder)) return { with: folder };
  return typeof instant === 'string' && instant !== '' ? instantOf(instant, before) : day;
}

const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / 60_000);

/** A value of the same minute keeps its spelling: the form has no seconds and may use another offset. */
function instantOf(value: string, before: unknown): string {
  return typeof before === 'string' && minuteOf(before) === minuteOf(value) ? before : value;
}
