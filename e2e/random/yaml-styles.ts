import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Chance } from '../newsroom/chance.ts';

const styles: Scalar.Type[] = [
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
];

/** The facts of a file as YAML, each value in one of the ways in which YAML can be written. */
export function inAnyStyle(by: Chance, facts: Record<string, unknown>): string {
  const document = new Document(facts, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      const isShort = node.value.length < 30;
      if (by.happens(0.6)) node.type = by.one(isShort ? styles.slice(0, 2) : styles);
    },
    Collection(_, node) {
      if ((isMap(node) || isSeq(node)) && node !== document.contents && by.happens(0.4)) node.flow = true;
    },
  });
  const head = by.happens(0.2) ? '# Ein Kommentar der Redaktion\n' : '';
  return head + document.toString({ lineWidth: by.one([0, 0, 60, 120]) });
}
