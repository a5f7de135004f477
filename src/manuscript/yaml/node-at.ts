import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from 'yaml';

/** The pairs of a map by their keys. A sheet with thousands of problems asks for thousands of them. */
const indexes = new WeakMap<Node, Map<string, Pair<ParsedNode, ParsedNode | null>>>();

function pairOf(node: Node | null | undefined, key: PropertyKey) {
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
  let index = indexes.get(node);
  if (!index) {
    index = new Map();
    for (const pair of node.items)
      if (isScalar(pair.key) && !index.has(String(pair.key.value))) index.set(String(pair.key.value), pair);
    indexes.set(node, index);
  }
  return index.get(String(key));
}

/** The node of the value at a path. */
export function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | undefined {
  let node: Node | null | undefined = root;
  for (const key of path) {
    node = isSeq<ParsedNode>(node) ? node.items[Number(key)] : (pairOf(node, key)?.value as Node | undefined);
    if (!node) return undefined;
  }
  return node ?? undefined;
}

/** The offset of a value, or of its key. Follows the path as far as possible: for a missing key this is its parent. */
export function offsetOf(root: Node | null, path: readonly PropertyKey[], key: boolean): number {
  let node: Node | null | undefined = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const pair = pairOf(node, step);
    const keyNode = pair?.key as Node | undefined;
    const next: Node | null | undefined = isSeq<ParsedNode>(node)
      ? node.items[Number(step)]
      : (pair?.value as Node | undefined);
    const isLast = index === path.length - 1;
    if (keyNode?.range && (key || !isLast || !next?.range)) offset = keyNode.range[0];
    if (next?.range && !(key && isLast)) offset = isLast || isSeq(node) ? next.range[0] : offset;
    if (!next) break;
    node = next;
  }
  return offset;
}
