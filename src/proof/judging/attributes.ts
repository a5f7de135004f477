import { childrenOf, isJsx, type Jsx, type Node } from '../../body/tree.ts';

/** One attribute of a component, a raw tag or a link, in whatever way it is written. `place` is where its tag begins in the text. */
export type Attribute = { of: string; place: number; name: string; value: string };

/** The attributes of one component. Of an expression that is no text, its source: it says something, and nobody reads it. */
export function ownAttributes(node: Jsx): Attribute[] {
  return node.attributes.flatMap((attribute) => {
    const of = node.name ?? '';
    const place = node.position?.start.offset ?? 0;
    if (attribute.type !== 'mdxJsxAttribute') return [{ of, place, name: '', value: attribute.value }];
    const { name, value } = attribute;
    if (value === null || value === undefined) return [];
    return [{ of, place, name, value: typeof value === 'string' ? value : written(value.value) }];
  });
}

/** The text of `{"…"}`, read as JSON and never run. */
function written(expression: string): string {
  try {
    const value: unknown = JSON.parse(expression);
    return typeof value === 'string' ? value : expression;
  } catch {
    return expression;
  }
}

/** The address of a link, as an attribute of `a`. */
function ownAddress(node: Node): Attribute[] {
  const href = node.type === 'element' && node.tagName === 'a' ? node.properties['href'] : undefined;
  const place = node.position?.start.offset ?? 0;
  return typeof href === 'string' ? [{ of: 'a', place, name: 'href', value: href }] : [];
}

/** The attributes of all components and the addresses of all links below a node, in the order of the file. */
export const attributesIn = (node: Node): Attribute[] => [
  ...(isJsx(node) ? ownAttributes(node) : ownAddress(node)),
  ...childrenOf(node).flatMap(attributesIn),
];
