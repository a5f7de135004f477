import type { Element, Root } from 'hast';
import { format } from 'hast-util-format';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** What the search takes from the page of a release. */
export type IndexedPage = {
  language: string;
  /** What Pagefind is to read. Of the attributes only those that speak to Pagefind are left. */
  markup: string;
  text: string;
  /** How its topics and organisations are called. */
  names: string[];
};

/** What is no text, although words may stand in it, and the pictures, which Pagefind would keep beside the text. */
const isNoText = new Set(['button', 'iframe', 'img', 'picture', 'script', 'style', 'svg', 'template']);

/**
 * The searchable part of a page as the build wrote it: the element marked `data-pagefind-body`. Undefined when the page
 * asks not to be searched.
 */
export function indexedPage(html: string): IndexedPage | undefined {
  // Most pages do not ask for it, and parsing them would take most of the time.
  if (!html.includes('data-pagefind-body')) return undefined;
  const [found] = elementsIn(fromHtml(html), ({ dataPagefindBody }) => dataPagefindBody !== undefined);
  if (!found) return undefined;
  const article = pruned(found, ({ tagName }) => isNoText.has(tagName));
  const words = pruned(article, ({ properties }) => 'dataPagefindIgnore' in properties);
  const named = elementsIn(article, ({ dataPagefindFilter }) =>
    /^(?:topic|organisation):/.test(String(dataPagefindFilter)),
  );
  return {
    language: String(found.properties['lang'] ?? 'unknown'),
    markup: parted(article),
    text: toText(words).replace(/\s+/g, ' ').trim(),
    names: named.map((name) => toText(name)),
  };
}

function elementsIn(
  tree: Root | Element,
  isWanted: (properties: Element['properties']) => boolean,
): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (isWanted(node.properties)) found.push(node);
  });
  return found;
}

/** An element without what is left out below it, and without the attributes that do not speak to Pagefind. */
function pruned({ tagName, properties, children }: Element, isLeftOut: (child: Element) => boolean): Element {
  const speaking = Object.entries(properties).filter(([name]) => name.startsWith('dataPagefind'));
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(speaking),
    children: children.flatMap((child) => {
      if (child.type === 'element') return isLeftOut(child) ? [] : pruned(child, isLeftOut);
      return child.type === 'text' ? { type: 'text', value: child.value } : [];
    }),
  };
}

/** As HTML with white space between blocks: without it Pagefind joins the words of a `dt` and its `dd`. */
function parted(article: Element): string {
  const tree: Root = { type: 'root', children: [structuredClone(article)] };
  format(tree);
  return toHtml(tree);
}
