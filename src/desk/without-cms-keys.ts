import { isMap } from '../manuscript/yaml/yaml-map.ts';
import { groupKey } from './form/group-key.ts';
import { rowKeys } from './overview/row-values.ts';

/** The prefix of keys that the CMS adds to a value, such as the id of a list item and its former position. */
const own = '__sc_';
const ours: readonly string[] = rowKeys;

/**
 * A value of the CMS without the keys that it, the list and the headings of the desk add, at every depth. All values from the CMS pass here first, because it
 * removes its keys only after its events.
 */
export function entered<T>(value: T): T;
export function entered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => entered<unknown>(item));
  if (!isMap(value)) return value;
  const pairs = Object.entries(value).filter(
    ([key]) => !key.startsWith(own) && !key.startsWith(groupKey) && !ours.includes(key),
  );
  return Object.fromEntries(pairs.map(([key, inner]) => [key, entered(inner)]));
}
