import { rawAttributes } from './attributes.ts';
import { childrenOf, type Element, isJsx, type Jsx, type Node, type Root, type Text } from './tree.ts';
import { isComponentName, vocabularyOf } from './vocabulary.ts';

/** Text without markup. `node` is its node in the tree, undefined if a component generates the text. */
type Piece = {
  value: string;
  node?: Text;
  parent: Element | Jsx | Root;
  /** An ancestor at any depth: a link must not contain a link, nor a mark a mark. */
  within?: 'link' | 'mark' | undefined;
};

/** Continuous text: a paragraph, a heading, a list item, a cell. */
export type Passage = {
  text: string;
  pieces: Piece[];
  /** The block around the text. */
  owner: Element | Jsx | Root;
  line: number;
  column: number;
};

const inline = new Set('a abbr br code del em img input ins span strong sub sup time'.split(' '));

const holders: Record<string, Piece['within']> = { a: 'link', ins: 'mark' };

/** What stands for a component without words: the name of an organisation, the value of a fact. */
export type PrintedOf = (id: string, component: 'OrgLink' | 'Fact') => string;

/** The passages of a cleaned tree, in reading order. */
export function passagesOf(tree: Root, printed: PrintedOf): Passage[] {
  const passages: Passage[] = [];
  const walk = (owner: Passage['owner']) => {
    let pieces: Piece[] = [];
    const close = () => {
      const text = pieces.map(({ value }) => value).join('');
      if (text.trim() !== '') passages.push({ text, pieces, owner, ...placeOf(pieces, owner) });
      pieces = [];
    };
    for (const child of childrenOf(owner)) {
      if (isInline(child)) pieces.push(...piecesIn(child, owner, printed));
      else {
        close();
        if (child.type === 'element' || isJsx(child)) walk(child);
      }
    }
    close();
  };
  walk(tree);
  return passages;
}

function isInline(node: Node): boolean {
  if (node.type === 'element') return inline.has(node.tagName);
  if (!isJsx(node)) return true;
  const name = node.name ?? '';
  return !isComponentName(name) || vocabularyOf(name)?.inline === true;
}

function piecesIn(
  node: Node,
  parent: Piece['parent'],
  printed: PrintedOf,
  within?: Piece['within'],
): Piece[] {
  if (node.type === 'text') return [{ value: node.value, node, parent, within }];
  if (node.type === 'element' && node.tagName === 'br') return [{ value: ' ', parent }];
  if (node.type !== 'element' && !isJsx(node)) return [];
  const inside = childrenOf(node);
  if (isJsx(node) && (node.name === 'OrgLink' || node.name === 'Fact') && inside.length === 0)
    return [{ value: printed(String(rawAttributes(node)['id'] ?? ''), node.name), parent }];
  const own = isJsx(node) ? node.name === 'OrgLink' && 'link' : holders[node.tagName];
  return inside.flatMap((child) =>
    piecesIn(child, node, printed, within === 'mark' ? within : own || within),
  );
}

function placeOf(pieces: readonly Piece[], owner: Node): { line: number; column: number } {
  const [first] = pieces.flatMap(({ node }) => node?.position?.start ?? []);
  const { line = 1, column = 1 } = first ?? owner.position?.start ?? {};
  return { line, column };
}
