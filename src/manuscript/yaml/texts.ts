import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import { metaOf, schemasAlong } from '../../schema/schema-path.ts';

type Schema = z.core.$ZodType;

/** A value for which the schema wants words for people. */
export type TextNode = {
  node: Node;
  path: readonly PropertyKey[];
  words: 'line' | 'paragraphs';
  /** The offset of its key, or of its list. */
  keyAt: number;
  /** The offset of the colon or the dash before it. */
  behind: number;
  isInBraces: boolean;
};

/** A map in braces with its schema: there a comma ends a text. */
export type BraceMap = {
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[];
  path: readonly PropertyKey[];
};

/** All values of a document that are words for people, and its maps in braces. */
export function textsIn(root: Node | null, schema: Schema): { texts: TextNode[]; braces: BraceMap[] } {
  const texts: TextNode[] = [];
  const braces: BraceMap[] = [];
  type Place = Pick<TextNode, 'path' | 'keyAt' | 'behind' | 'isInBraces'>;
  const walk = (node: Node | null, at: Schema, place: Place): void => {
    if (!node) return;
    const { words } = metaOf(at);
    if (words && !isMap(node) && !isSeq(node)) texts.push({ node, words, ...place });
    const { path } = place;
    const isInBraces = place.isInBraces || ((isMap(node) || isSeq(node)) && node.flow === true);
    if (isSeq<ParsedNode>(node)) {
      for (const [index, item] of node.items.entries()) {
        const [, inner] = schemasAlong(at, [index]);
        const keyAt = node.range?.[0] ?? 0;
        const behind = node.items[index - 1]?.range[2] ?? keyAt;
        if (inner) walk(item, inner, { path: [...path, index], keyAt, behind, isInBraces });
      }
    }
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return;
    if (node.flow) braces.push({ pairs: node.items, path });
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const [, inner] = schemasAlong(at, [String(key.value)]);
      const [keyAt, behind] = key.range;
      if (inner) walk(value, inner, { path: [...path, String(key.value)], keyAt, behind, isInBraces });
    }
  };
  walk(root, schema, { path: [], keyAt: 0, behind: 0, isInBraces: false });
  return { texts, braces };
}
