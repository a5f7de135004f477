import type { z } from 'zod';
import { metaAt, valuesWhere } from '../../schema/schema-path.ts';
import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import type { KnownIds } from './draft-faults.ts';

type Path = readonly PropertyKey[];
type Holder = Record<PropertyKey, unknown>;

/** The value that contains the last step of a path. */
const holderOf = (data: unknown, path: Path): Holder | undefined => {
  let at = data;
  for (const key of path.slice(0, -1)) at = (at as Holder | undefined)?.[key];
  return typeof at === 'object' && at !== null ? (at as Holder) : undefined;
};

/** Removes the innermost list item around a value, otherwise the field of the form that contains it. */
function remove(data: Values, path: Path): void {
  const index = path.findLastIndex((key) => typeof key === 'number');
  const end = index < 0 ? path.slice(0, 1) : path.slice(0, index + 1);
  const holder = holderOf(data, end);
  const key = end.at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder?.[key];
}

/** The largest number of faults that are mended. */
const most = 1000;

/**
 * The facts of an entry from the values of an unfinished form: a text that is too short or too long counts as it is,
 * any other value that the schema refuses is left out with its list item or its field. References to unknown ids are
 * left out too. `standIns` are the values of required fields before an editor has filled them in.
 * @throws when there are too many faults
 */
export function lenientFacts<T>(schema: z.ZodType<T>, values: Values, standIns: Values, known: KnownIds): T {
  const data: Values = { ...structuredClone(standIns), ...structuredClone(values) };
  delete data['tells'];
  const unknown = [...valuesWhere(schema, data, ({ refersTo }) => refersTo !== undefined)].filter(
    ({ value, meta }) => meta.refersTo && typeof value === 'string' && !known[meta.refersTo].has(value),
  );
  // From the last one, so that the indexes before it stay right.
  for (const { path } of unknown.reverse()) remove(data, path);
  const fill = () => {
    for (const [required, instead] of Object.entries(standIns)) data[required] ??= structuredClone(instead);
  };
  fill();
  // What stands in for a text while the rest is read.
  const texts = new Map<string, { path: Path; text: unknown }>();
  const restore = (into: unknown) => {
    for (const { path, text } of texts.values()) {
      const holder = holderOf(into, path);
      if (holder) holder[path.at(-1) ?? ''] = text;
    }
  };
  for (let tries = 0; tries < most; tries += 1) {
    const { success, data: facts, error } = schema.safeParse(data);
    if (success) {
      restore(facts);
      return facts;
    }
    const [{ path, code, ...issue } = { path: [], code: '' }] = error.issues;
    const [field = ''] = path;
    const { limits } = metaAt(schema, path);
    const holder = holderOf(data, path);
    const key = path.at(-1) ?? '';
    const value = holder?.[key];
    const name = path.join('.');
    if (code === 'unrecognized_keys' && 'keys' in issue) {
      for (const one of issue.keys as string[]) remove(data, [...path, one]);
    } else if (holder && limits && !texts.has(name) && (typeof value === 'string' || value === undefined)) {
      texts.set(name, { path, text: value ?? '' });
      holder[key] = 'x'.repeat(limits.min);
    } else if (field === 'topics' && path.length === 1 && !texts.has(name)) {
      // No topic is chosen yet.
      texts.set(name, { path, text: [] });
      data['topics'] = ['x'];
    } else {
      // Indexes may change.
      restore(data);
      texts.clear();
      remove(data, path);
      fill();
    }
  }
  throw new Error('The values of the form have too many faults to be shown.');
}
