import { isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import { deepestData } from './oddities.ts';

/**
 * Where a value of a YAML document begins and ends, in offsets within its text, with the values in it: of a map by their
 * keys, each with the offset of the key. It outlives the document, which takes far more memory.
 */
export type Places = readonly [from: number, to: number, within?: WithinMap | WithinList];
type WithinMap = ReadonlyMap<string, readonly [keyAt: number, value: Places | undefined]>;
type WithinList = readonly (Places | undefined)[];

/** The places of all values below a node, as deep as data may be. Undefined for a node without a place. */
export function valuePlaces(node: Node | null | undefined, depth = 0): Places | undefined {
  if (!node?.range) return undefined;
  const [from, to] = node.range;
  if (depth > deepestData) return [from, to];
  if (isSeq<ParsedNode>(node)) return [from, to, node.items.map((item) => valuePlaces(item, depth + 1))];
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return [from, to];
  const within = new Map<string, readonly [number, Places | undefined]>();
  for (const { key, value } of node.items) {
    // Of a key that is written twice the first one counts.
    if (!isScalar(key) || within.has(String(key.value))) continue;
    within.set(String(key.value), [key.range[0], valuePlaces(value, depth + 1)]);
  }
  return [from, to, within];
}

const isList = (within: WithinMap | WithinList): within is WithinList => Array.isArray(within);

/** The place of a value and of its key. */
function step(within: WithinMap | WithinList | undefined, key: PropertyKey) {
  if (!within) return {};
  if (isList(within)) return { value: within[Number(key)], isItem: true };
  const [keyAt, value] = within.get(String(key)) ?? [];
  return { keyAt, value };
}

/** The place of the value at a path. */
export function placeAt(root: Places | undefined, path: readonly PropertyKey[]): Places | undefined {
  let place = root;
  for (const key of path) place = step(place?.[2], key).value;
  return place;
}

/** The offset of a value, or of its key. Follows the path as far as possible: for a missing key this is its parent. */
export function offsetOf(root: Places | undefined, path: readonly PropertyKey[], key: boolean): number {
  let place = root;
  let offset = root?.[0] ?? 0;
  for (const [index, name] of path.entries()) {
    const { keyAt, value, isItem } = step(place?.[2], name);
    const isLast = index === path.length - 1;
    if (keyAt !== undefined && (key || !isLast || !value)) offset = keyAt;
    if (value && !(key && isLast)) offset = isLast || isItem ? value[0] : offset;
    if (!value) break;
    place = value;
  }
  return offset;
}
