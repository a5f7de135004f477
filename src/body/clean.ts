import GithubSlugger from 'github-slugger';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { decodedPart } from '../schema/address/percent.ts';
import { rawAttributes } from './attributes.ts';
import {
  type Element,
  type ElementContent,
  isBlank,
  isJsx,
  type Jsx,
  type Node,
  type Root,
  type RootContent,
} from './tree.ts';
import { isComponentName, tags, vocabularyOf } from './vocabulary.ts';

/** Stands before the ids of the headings of a release, so that they differ from those of its page. */
export const headingPrefix = 'h-';

/** The place that a link within a text names. Undefined for other links, and where percent signs are broken. */
export const placeOfLink = (href: string): string | undefined =>
  href.startsWith('#') ? decodedPart(href.slice(1)) : undefined;

/**
 * Prepares a checked tree for every renderer: removes comments, turns raw tags into elements, takes block components
 * out of paragraphs, puts loose words in them into one, gives headings ids (with a `prefix`, so that they differ from
 * those of the page), and writes table alignment as a class (a `style` attribute would need an unsafe content security
 * policy). The given tree is not changed.
 */
export function clean(checked: Root, prefix = headingPrefix): Root {
  // The new tree shares no nodes with the old one, so it may be changed.
  const tree: Root = { ...checked, children: tidy(checked.children) };
  const slugger = new GithubSlugger();
  const headings = new Set<string>();
  visit(tree as Node, 'element', (node: Element) => {
    if (/^h[2-6]$/.test(node.tagName) && !node.properties['id']) {
      const slug = slugger.slug(toString(node));
      headings.add(slug);
      node.properties['id'] = `${prefix}${slug}`;
    }
    if (node.tagName === 'input') node.properties['aria-label'] ??= node.properties['checked'] ? '✓' : '–';
    const align = /text-align: (\w+)/.exec(String(node.properties['style'] ?? ''))?.[1];
    if (align) node.properties = { className: [`align-${align}`] };
  });
  visit(tree as Node, 'element', (node: Element) => {
    const href = String(node.properties['href'] ?? '');
    if (headings.has(placeOfLink(href) ?? '')) node.properties['href'] = `#${prefix}${href.slice(1)}`;
  });
  return tree;
}

function tidy(children: readonly RootContent[]): RootContent[] {
  return children
    .filter((child) => !isComment(child))
    .flatMap((child) => {
      if (isJsx(child)) return [tidyJsx(child)];
      if (child.type !== 'element') return [{ ...child }];
      const element: Element = {
        ...child,
        properties: { ...child.properties },
        children: tidy(child.children) as ElementContent[],
      };
      return element.tagName === 'p' && isWrapper(element)
        ? element.children.filter((inside) => !isBlank(inside))
        : [element];
    });
}

const isComment = (node: Node) => node.type !== 'text' && isBlank(node);

/** A paragraph that contains only block components. */
function isWrapper(paragraph: Element): boolean {
  const inside = paragraph.children.filter((child) => !isBlank(child));
  return inside.length > 0 && inside.every((child) => isJsx(child) && isBlock(child));
}

const isBlock = (node: Jsx) => isComponentName(node.name ?? '') && !vocabularyOf(node.name ?? '')?.inline;

function tidyJsx(node: Jsx): RootContent {
  const children = tidy(node.children as RootContent[]) as ElementContent[];
  const name = node.name ?? '';
  if (Object.hasOwn(tags, name)) return h(name, rawAttributes(node) as Record<string, string>, children);
  const own = vocabularyOf(name)?.content === 'blocks' ? inParagraphs(children) : unwrapped(children);
  return { ...node, children: own } as Jsx;
}

/** Puts words directly within a block component into a paragraph. */
function inParagraphs(children: ElementContent[]): ElementContent[] {
  const hasBlocks = children.some(
    (child) =>
      (child.type === 'element' &&
        /^(?:p|ul|ol|table|blockquote|h\d|pre|hr|div|section|figure)$/.test(child.tagName)) ||
      (isJsx(child) && isBlock(child)),
  );
  if (hasBlocks || children.every(isBlank)) return children;
  return [h('p', children)];
}

/** An inline component over several lines has its words in its own paragraph. */
function unwrapped(children: ElementContent[]): ElementContent[] {
  const [only, ...more] = children.filter((child) => !isBlank(child));
  return only?.type === 'element' && only.tagName === 'p' && !more.length ? only.children : children;
}
