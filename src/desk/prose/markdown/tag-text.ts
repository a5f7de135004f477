import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { TagValues } from '../document/values.ts';
import { writtenValues } from './normal-form.ts';

/** The attributes of a tag for a tree, without empty ones. */
export const attributesOfTag = (values: TagValues): MdxJsxAttribute[] =>
  Object.entries(writtenValues(values)).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));

const encoded = (text: string): string => text.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;');

/** The begin of a tag without its last bracket. */
export function tagBegin({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const pairs = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [` ${attribute.name}="${encoded(String(attribute.value))}"`] : [],
  );
  return `<${name ?? ''}${pairs.join('')}`;
}
