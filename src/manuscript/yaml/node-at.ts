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
