import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { valuesOf } from '../text/read-file.ts';
import { isSameValue } from '../text/values.ts';

/** The values of a former text, and whether they can be those of a form. One that is no YAML is a body as a whole. */
export function formerValues(
  source: string,
  kind: 'prose' | 'data',
): { values: Values; isReadable: boolean } {
  try {
    return { values: valuesOf(source, kind), isReadable: true };
  } catch {
    return { values: { body: source }, isReadable: false };
  }
}

/** A field that differs between two versions of a text, as the words of both. */
export type ChangedField = { key: string; before: string; now: string };

/**
 * The fields in which two versions differ, in the order of the later one. `labelOf` names a field by its path
 * (`events.title`); a value with parts is one line for each.
 */
export function changedFields(
  before: Values,
  now: Values,
  labelOf: (path: string) => string,
): ChangedField[] {
  const words = (value: unknown, path: string): string[] =>
    Array.isArray(value)
      ? value.flatMap((item) => words(item, path))
      : isMap(value)
        ? Object.entries(value).flatMap(([key, inner]) => {
            const deeper = `${path}.${key}`;
            const lines = words(inner, deeper);
            return isMap(inner) || Array.isArray(inner)
              ? lines
              : lines.map((line) => `${labelOf(deeper)}: ${line}`);
          })
        : value === undefined || value === null
          ? []
          : [String(value)];
  const text = (value: unknown, key: string): string => words(value, key).join('\n');
  return [...new Set([...Object.keys(now), ...Object.keys(before)])]
    .filter((key) => !key.startsWith('$') && !isSameValue(before[key], now[key]))
    .map((key) => ({ key, before: text(before[key], key), now: text(now[key], key) }));
}

/** The values of a form by their key paths, as the CMS has them: `events.0.title`. */
export function byKeyPath(values: Values, above = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const path = above + key;
      const parts = Array.isArray(value) ? { ...(value as unknown[]) } : value;
      return isMap(parts) && Object.keys(parts).length
        ? Object.entries(byKeyPath(parts, `${path}.`))
        : [[path, value]];
    }),
  );
}
