import { isMap } from '../manuscript/yaml-map.ts';

/** Every key that the CMS writes into a value for itself: which item of a list it is, and where that one stood. */
const own = '__sc_';

/**
 * What an editor has entered: a value of the CMS without its own keys, at every depth. Everything that comes from the
 * CMS passes here first, for it takes them out only after its events have been told.
 */
export function entered<T>(value: T): T;
export function entered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => entered<unknown>(item));
  if (!isMap(value)) return value;
  const pairs = Object.entries(value).filter(([key]) => !key.startsWith(own));
  return Object.fromEntries(pairs.map(([key, inner]) => [key, entered(inner)]));
}
