import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

const encoded = (text: string): string => text.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;');

/** The begin of a tag without its last bracket. */
export function tagBegin({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const pairs = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [` ${attribute.name}="${encoded(String(attribute.value))}"`] : [],
  );
  return `<${name ?? ''}${pairs.join('')}`;
}
