import { isMap as isYamlMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Edit, edited } from '../../manuscript/yaml/edit.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { isSameValue } from './values.ts';
import {
  inBrackets,
  inItsLine,
  isInLine,
  isShort,
  type Keyed,
  lineEnd,
  lineStart,
  writtenItem,
} from './yaml-pieces.ts';

/** The edits of a map within a list. */
type MapEdits = (source: string, map: YAMLMap, data: Values, indent: number, edits: Edit[]) => void;

/** An item of a list with its lines: the comments above it belong to it. */
type Item = { node: Node; value: unknown; from: number; to: number };

/**
 * Edits that give a list of dashes other items (`values`, at least one). An item that is still there keeps its bytes and its
 * comments wherever it stands now, and of a changed one only what changed is written again. `begin` and `end` are the
 * offsets of its lines. Undefined when an item needs another form.
 */
export function listEdits(
  source: string,
  seq: YAMLSeq,
  { begin, end }: { begin: number; end: number },
  values: readonly unknown[],
  mapEdits: MapEdits,
): Edit[] | undefined {
  let from = begin;
  const items = (seq.items as Node[]).map((node): Item => {
    const start = node.range?.[0] ?? 0;
    const item = {
      node,
      value: node.toJSON() as unknown,
      from,
      to: lineEnd(source, start, node.range?.[1] ?? start),
    };
    from = item.to;
    return item;
  });
  const [first] = items;
  if (!first) return undefined;
  const found = partnersOf(items, values);
  if (items.length === values.length && found.every((item, at) => item === items[at])) {
    const made = items.map((item, at) => itemEdits(source, item, values[at], mapEdits));
    if (made.every((one) => one !== undefined)) return made.flat();
  }
  const line = lineStart(source, first.node.range?.[0] ?? 0);
  const indent = /^ */.exec(source.slice(line))?.[0].length ?? 0;
  const text = values.map((value, at) => {
    const item = found[at];
    const edits = item && itemEdits(source, item, value, mapEdits);
    if (!item || !edits) return writtenItem(value, indent);
    const moved = edits.map((one) => ({ ...one, from: one.from - item.from, to: one.to - item.from }));
    const lines = edited(source.slice(item.from, item.to), moved);
    return lines.endsWith('\n') ? lines : `${lines}\n`;
  });
  return [{ from: begin, to: end, text: text.join('') }];
}

/** The item that each value was before: the same one, otherwise one that says something of the same, or has its place. */
function partnersOf(items: readonly Item[], values: readonly unknown[]): (Item | undefined)[] {
  const free = new Set(items);
  const take = (item: Item | undefined): Item | undefined => {
    if (item) free.delete(item);
    return item;
  };
  const isSameAt = (at: number): boolean => isSameValue(items[at]?.value, values[at]);
  const same = values.map((value, at) =>
    take(
      isSameAt(at) && items[at]
        ? items[at]
        : [...free].find((item) => isSameValue(item.value, value) && !isSameAt(items.indexOf(item))),
    ),
  );
  const alike = values.map(
    (value, at) => same[at] ?? take([...free].find((item) => isAlike(item.value, value))),
  );
  const isAsLong = items.length === values.length;
  return alike.map((item, at) => {
    const own = items[at];
    return item ?? (isAsLong && own && free.has(own) ? take(own) : undefined);
  });
}

/** Whether two items have a value in common. */
const isAlike = (a: unknown, b: unknown): boolean =>
  isMap(a) && isMap(b) && Object.keys(a).some((key) => key in b && isSameValue(a[key], b[key]));

/** The edits of one item. Undefined when it needs another form. */
function itemEdits(
  source: string,
  { node, value: old }: Item,
  value: unknown,
  mapEdits: MapEdits,
): Edit[] | undefined {
  if (isSameValue(old, value)) return [];
  const { range } = node;
  if (!range) return undefined;
  if (isYamlMap(node) && isMap(value)) {
    const brackets = node.flow ? inBrackets(value, source.slice(range[0], range[1])) : undefined;
    if (brackets !== undefined) return [{ from: range[0], to: range[1], text: brackets }];
    const first = (node.items[0] as Keyed | undefined)?.key;
    // The first key follows the dash of its item, so a key before it would have no line.
    if (node.flow || !first || Object.keys(value)[0] !== String(first.value)) return undefined;
    const at = first.range?.[0] ?? 0;
    const edits: Edit[] = [];
    mapEdits(source, node as YAMLMap, value, at - lineStart(source, at), edits);
    // An edit from the start of a line would remove the dash.
    return edits.some(({ from, to }) => to > from && /^\s*- /.test(source.slice(from, to)))
      ? undefined
      : edits;
  }
  if (isInLine(node) && isShort(value))
    return [{ from: range[0], to: range[1], text: inItsLine(value, source.slice(range[1])) }];
  return undefined;
}
