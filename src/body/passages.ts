import { rawAttributes } from './attributes.ts';
import { childrenOf, type Element, isJsx, type Jsx, type Node, type Root, type Text } from './tree.ts';
import { isComponentName, vocabularyOf } from './vocabulary.ts';

/** Letters without markup between them: `node` where they stand in the text, none where a component brings them. */
type Piece = {
  value: string;
  node?: Text;
  parent: Element | Jsx | Root;
  /** What they stand in, at whatever depth: a link can hold no link, a mark no mark. */
  within?: 'link' | 'mark' | undefined;
};

/** Words that follow each other without a break: a paragraph, a heading, a point of a list, a cell. */
export type Passage = {
  text: string;
  pieces: Piece[];
  /** The block in which they stand. */
  owner: Element | Jsx | Root;
  line: number;
  column: number;
};

const inline = new Set('a abbr br code del em img input ins span strong sub sup time'.split(' '));

const holders: Record<string, Piece['within']> = { a: 'link', ins: 'mark' };

/** The passages of a cleaned tree, in reading order. `nameOf` gives the name that a link to an organisation shows. */
export function passagesOf(tree: Root, nameOf: (organisation: string) => string): Passage[] {
  const passages: Passage[] = [];
  const walk = (owner: Passage['owner']) => {
    let pieces: Piece[] = [];
    const close = () => {
      const text = pieces.map(({ value }) => value).join('');
      if (text.trim() !== '') passages.push({ text, pieces, owner, ...placeOf(pieces, owner) });
      pieces = [];
    };
    for (const child of childrenOf(owner)) {
      if (isInline(child)) pieces.push(...piecesIn(child, owner, nameOf));
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
  nameOf: (id: string) => string,
  within?: Piece['within'],
): Piece[] {
  if (node.type === 'text') return [{ value: node.value, node, parent, within }];
  if (node.type === 'element' && node.tagName === 'br') return [{ value: ' ', parent }];
  if (node.type !== 'element' && !isJsx(node)) return [];
  const inside = childrenOf(node);
  if (isJsx(node) && node.name === 'OrgLink' && inside.length === 0)
    return [{ value: nameOf(String(rawAttributes(node)['id'] ?? '')), parent }];
  const own = isJsx(node) ? node.name === 'OrgLink' && 'link' : holders[node.tagName];
  return inside.flatMap((child) => piecesIn(child, node, nameOf, within === 'mark' ? within : own || within));
}

function placeOf(pieces: readonly Piece[], owner: Node): { line: number; column: number } {
  const [first] = pieces.flatMap(({ node }) => node?.position?.start ?? []);
  const { line = 1, column = 1 } = first ?? owner.position?.start ?? {};
  return { line, column };
}
