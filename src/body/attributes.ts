import { isPardoned, parsedAsGiven } from '../schema/imported/imported-from.ts';
import { findings } from '../schema/problems.ts';
import type { Jsx } from './tree.ts';
import { type Attributes, type ComponentName, components } from './vocabulary.ts';

/** The value of a literal in braces (`{1}`, `{true}`, `{"text"}`), read as JSON and never run. */
export function literal(source: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null ? undefined : { value };
  } catch {
    return undefined;
  }
}

/** The attributes of a component as plain data, without expressions that are not literals. */
export function rawAttributes(node: Jsx): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    if (value === null || value === undefined) raw[name] = true;
    else if (typeof value === 'string') raw[name] = value;
    else {
      const read = literal(value.value);
      if (read) raw[name] = read.value;
    }
  }
  return raw;
}

/** The attributes of a component that has passed the policy. What an imported text lacks is empty. */
export function attributesOf<N extends ComponentName>(node: Jsx, name: N): Attributes<N> {
  const { attributes } = components[name];
  const raw = rawAttributes(node);
  const result = attributes.safeParse(raw);
  if (result.success) return result.data as Attributes<N>;
  const paths = findings(attributes, raw).filter(({ rule }) => isPardoned({ rule }));
  return parsedAsGiven<object>(
    attributes,
    raw,
    paths.map(({ path }) => path),
  ) as Attributes<N>;
}
