import type { Definition, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { TagValues } from '../document/values.ts';

/** What a block needs besides itself: the body it stands in, and the link targets of it by their identifiers. */
export type BodySource = { body: string; targets: ReadonlyMap<string, Definition> };

/** The text of a node in the body. A link that the parser made of a bare address may have no place; it has no text. */
export const sliceOf = ({ position }: Nodes, { body }: BodySource): string =>
  position ? body.slice(position.start.offset, position.end.offset) : '';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes of a tag, if all of them are texts with different names. */
export function plainValues({ attributes }: Tag): TagValues | undefined {
  const values: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined;
    if (Object.hasOwn(values, attribute.name)) return undefined;
    values[attribute.name] = attribute.value;
  }
  return values;
}
