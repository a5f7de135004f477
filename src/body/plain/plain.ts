import { toString } from 'hast-util-to-string';
import type { BodyContext, PictureFile } from '../body-context.ts';
import { type Element, type ElementContent, isJsx, type Root, type RootContent } from '../tree.ts';
import { isComponentName } from '../vocabulary.ts';
import { plainComponent } from './component.ts';

/** A cleaned body without components: only elements, with addresses from the context. */
export const plain = ({ children }: Root, context: BodyContext<PictureFile>): Root => ({
  type: 'root',
  children: plainAll(children, context),
});

function plainAll(children: readonly RootContent[], context: BodyContext<PictureFile>): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (isJsx(child)) {
      const inside = plainAll(child.children as RootContent[], context);
      const name = child.name ?? '';
      return isComponentName(name) ? plainComponent(child, name, inside, context) : inside;
    }
    if (child.type === 'element') return [plainElement(child, context)];
    return child.type === 'text' ? [child] : [];
  });
}

/** Attributes that matter without our style sheet. */
const kept = ['alt', 'colSpan', 'dir', 'lang', 'rowSpan', 'start', 'title'];

function plainElement(node: Element, context: BodyContext<PictureFile>): ElementContent {
  const properties = Object.fromEntries(
    kept.filter((name) => name in node.properties).map((name) => [name, node.properties[name]]),
  );
  // The class of `clean.ts` means nothing without our style sheet.
  const align = /^align-(\w+)$/.exec(String(node.properties['className'] ?? ''))?.[1];
  if (align) properties['align'] = align;
  const href = node.properties['href'];
  // The link of a footnote needs ids that are unique among all items of a feed reader, so only its number stays.
  if (typeof href === 'string' && !href.startsWith('#')) properties['href'] = context.link(href);
  if (node.tagName === 'input') return { type: 'text', value: node.properties['checked'] ? '☑' : '☐' };
  if (isBackReference(node)) return { type: 'text', value: '' };
  // In brackets, because without superscript the number would join the last word.
  if (isReference(node)) return { type: 'text', value: `[${toString(node)}]` };
  const tagName = node.tagName === 'a' && !('href' in properties) ? 'span' : node.tagName;
  return { type: 'element', tagName, properties, children: plainAll(node.children, context) };
}

const isReference = (node: Element) => 'dataFootnoteRef' in node.properties;
const isBackReference = (node: Element) => 'dataFootnoteBackref' in node.properties;
