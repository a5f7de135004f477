import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';

/** The deepest nesting of data. Functions that walk a sheet recurse once a level. */
export const deepestData = 50;

/** What the parser accepts and we do not. Offsets within the document. */
type Oddities = {
  /** Keys that their map has already. */
  duplicate: number[];
  /** Tags, which give a value another type. */
  tags: number[];
  /** The first alias, or the first anchor if there is no alias. */
  alias?: number | undefined;
  /** The first value that is nested too deep. */
  tooDeep?: number;
};

/** Finds keys, anchors, aliases, tags and depths that a sheet must not have. */
export function oddities(root: Node | null): Oddities {
  const found: Oddities = { duplicate: [], tags: [] };
  let anchor: number | undefined;
  let level: unknown[] = [root];
  for (let depth = 0; level.length; depth += 1) {
    const next: unknown[] = [];
    for (const node of level) {
      if (!isNode(node)) continue;
      const offset = node.range?.[0] ?? 0;
      if (depth > deepestData) return { ...found, tooDeep: offset };
      if (isAlias(node)) found.alias = Math.min(found.alias ?? Infinity, offset);
      else if (node.anchor) anchor = Math.min(anchor ?? Infinity, offset);
      if (!isAlias(node) && node.tag) found.tags.push(offset);
      if (isSeq(node)) next.push(...node.items);
      if (!isMap<ParsedNode>(node)) continue;
      const keys = new Set<unknown>();
      for (const { key, value } of node.items) {
        next.push(key, value);
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) found.duplicate.push(key.range[0]);
        keys.add(key.value);
      }
    }
    level = next;
  }
  found.duplicate.sort((a, b) => a - b);
  found.alias ??= anchor;
  return found;
}
