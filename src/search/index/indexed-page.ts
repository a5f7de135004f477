import type { Element, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { withStruckTold } from '../../body/plain/without-marks.ts';
import { isSearched } from './marked-part.ts';
import { type TextBlock, textBlocksIn } from './text-blocks.ts';

/** The content of the page of a release or a picture as the search index gets it. */
export type IndexedPage = {
  language: string;
  /** The index that has it: pictures have one of their own, which whoever looks for a text does not load. */
  shelf: 'texts' | 'pictures';
  blocks: TextBlock[];
  /** Elements for Pagefind that say the facts of the page: its day, topics, places, organisations. */
  facts: Properties[];
  /** The names of its topics, places and organisations, and other names by which they are known. */
  names: string[];
};

/** A page with its address below the base path: `2026/07/hafen/`. */
export type AddressedPage = { address: string; page: IndexedPage };

const factNames = ['dataPagefindFilter', 'dataPagefindMeta', 'dataPagefindSort'] as const;

/**
 * The searchable part of a built page: the element marked `data-pagefind-body`. Undefined when the page has none.
 */
export function indexedPage(html: string): IndexedPage | undefined {
  if (!isSearched(html)) return undefined;
  // The head has the style of the page, which is half of its letters.
  const shown = html.slice(Math.max(0, html.indexOf('<body')));
  const [found] = elementsIn(fromHtml(shown), ({ dataPagefindBody }) => dataPagefindBody !== undefined);
  if (!found) return undefined;
  const language = String(found.properties['lang'] ?? 'unknown');
  // An excerpt has no marks, and struck words would read as valid in it.
  const [article] = withStruckTold({ type: 'root', children: [found] }, language).children as [Element];
  const filed = elementsIn(article, ({ dataPagefindFilter }) =>
    /^(?:topic|organisation|place):/.test(String(dataPagefindFilter)),
  );
  return {
    language,
    shelf: found.properties['dataPagefindBody'] === 'pictures' ? 'pictures' : 'texts',
    blocks: textBlocksIn(article),
    facts: elementsIn(article, (properties) => factNames.some((name) => name in properties)).flatMap(factOf),
    names: filed.flatMap((one) => [toText(one), ...alsoKnownAs(one)]),
  };
}

function elementsIn(tree: Root | Element, isWanted: (properties: Properties) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (isWanted(node.properties)) found.push(node);
  });
  return found;
}

/** The facts that an element has as values (`topic:energy`). The title is one without, the text of its block. */
function factOf({ properties }: Element): Properties[] {
  const said = factNames.flatMap((name) =>
    String(properties[name]).includes(':') ? [[name, properties[name]] as const] : [],
  );
  return said.length ? [Object.fromEntries(said)] : [];
}

/** The other names of a topic or an organisation, which stand in the page a line each. */
const alsoKnownAs = ({ properties }: Element): string[] =>
  String(properties['dataAlsoKnownAs'] ?? '')
    .split('\n')
    .filter(Boolean);

/** The text of a page, a line for each block. */
export const textOf = ({ blocks }: Pick<IndexedPage, 'blocks'>): string =>
  blocks.map(({ text }) => text).join('\n');
