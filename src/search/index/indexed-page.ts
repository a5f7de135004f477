import type { Element, Root } from 'hast';
import { format } from 'hast-util-format';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { withStruckTold } from '../../body/plain/without-marks.ts';

/** The content of a release's page as the search index gets it. */
export type IndexedPage = {
  language: string;
  /** The markup for Pagefind. Only attributes for Pagefind are left. */
  markup: string;
  text: string;
  /** The names of its topics and organisations. */
  names: string[];
};

/** Elements that are not part of the text although they may contain words, and pictures, which Pagefind would store. */
const isNoText = new Set(['button', 'iframe', 'img', 'picture', 'script', 'style', 'svg', 'template']);

/**
 * The searchable part of a built page: the element marked `data-pagefind-body`. Undefined when the page has none.
 */
export function indexedPage(html: string): IndexedPage | undefined {
  // Parsing is slow, and most pages are not searchable.
  if (!html.includes('data-pagefind-body')) return undefined;
  const [found] = elementsIn(fromHtml(html), ({ dataPagefindBody }) => dataPagefindBody !== undefined);
  if (!found) return undefined;
  const language = String(found.properties['lang'] ?? 'unknown');
  // An excerpt has no marks, and struck words would read as valid in it.
  const { children } = withStruckTold({ type: 'root', children: [found] }, language);
  const article = pruned(children[0] as Element, ({ tagName }) => isNoText.has(tagName));
  const words = pruned(article, ({ properties }) => 'dataPagefindIgnore' in properties);
  const named = elementsIn(article, ({ dataPagefindFilter }) =>
    /^(?:topic|organisation):/.test(String(dataPagefindFilter)),
  );
  return {
    language,
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

/** A copy of an element without the children that are left out, and without attributes that are not for Pagefind. */
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
