import { toHtml } from 'hast-util-to-html';
import { attributesOf } from '../attributes.ts';
import {
  childrenOf,
  type Element,
  isJsx,
  type Jsx,
  type Node,
  type Root,
  type RootContent,
} from '../tree.ts';
import { type Attributes, type ComponentName, isComponentName } from '../vocabulary.ts';

/** A piece of a body: finished HTML, or a component with the pieces within it. */
export type Segment =
  | string
  | { [N in ComponentName]: { component: N; attributes: Attributes<N>; parts: Segment[] } }[ComponentName];

/**
 * A cleaned tree as pieces for the page. As much as possible is HTML, because an Astro component per node takes twice
 * the time. An element around a component is split into its opening and closing tag. `link` returns the public address
 * of a link in the text.
 */
export function segments(tree: Root, link: (href: string) => string): Segment[] {
  const pieces: Segment[] = [];
  const write = (html: string) => {
    const last = pieces.length - 1;
    if (typeof pieces[last] === 'string') pieces[last] += html;
    else pieces.push(html);
  };
  const emit = (node: RootContent) => {
    if (isJsx(node)) pieces.push(segmentOf(node, link));
    else if (node.type === 'element' && holdsComponent(node)) {
      const { open, close } = shell(node, link);
      write(open);
      node.children.forEach(emit);
      write(close);
    } else write(toHtml(node.type === 'element' ? linked(node, link) : node));
  };
  tree.children.forEach(emit);
  return pieces;
}

function segmentOf(node: Jsx, link: (href: string) => string): Segment {
  const name = node.name ?? '';
  if (!isComponentName(name)) throw new Error(`<${name}> passed the policy but has no view`);
  const parts = segments({ type: 'root', children: node.children as RootContent[] }, link);
  return { component: name, attributes: attributesOf(node, name), parts } as Segment;
}

const holdsComponent = (node: Node): boolean =>
  childrenOf(node).some((child) => isJsx(child) || holdsComponent(child));

function shell(node: Element, link: (href: string) => string): { open: string; close: string } {
  const close = `</${node.tagName}>`;
  // Keeps optional end tags, which the serializer would otherwise omit here.
  const html = toHtml({ ...linked({ ...node, children: [] }, link) }, { omitOptionalTags: false });
  return { open: html.slice(0, -close.length), close };
}

function linked(node: Element, link: (href: string) => string): Element {
  const href = node.properties['href'];
  const properties =
    node.tagName === 'a' && typeof href === 'string'
      ? { ...node.properties, href: link(href) }
      : node.properties;
  const children = node.children.map((child) => (child.type === 'element' ? linked(child, link) : child));
  return { ...node, properties, children };
}
