import {
  isMap as isYamlMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { withoutEnd } from './blank-ends.ts';
import { isSameValue } from './values.ts';

type Edit = { from: number; to: number; text: string };
type Keyed = Pair<Scalar, YAMLMap | YAMLSeq | Scalar | null>;

const style = { version: '1.2', schema: 'core', lineWidth: 0, singleQuote: false } as const;
const parse = (text: string) =>
  parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: false });

/** One key with its value, as YAML at a depth of indentation. */
function written(key: string, value: unknown, indent: number): string {
  return withoutEnd(stringify({ [key]: value }, style))
    .split('\n')
    .map((line) => (line ? ' '.repeat(indent) + line : line))
    .join('\n');
}

const inline = (value: unknown): string => withoutEnd(stringify(value, style));
/** A value before what follows it in its line: before a comment a text needs quotation marks. */
const beside = (value: unknown, rest: string): string =>
  typeof value === 'string' && /^[ \t]+#/.test(rest) ? JSON.stringify(value) : inline(value);
const isShort = (value: unknown): boolean =>
  !isMap(value) && !Array.isArray(value) && !inline(value).includes('\n');

/** Whether a value stands in one line, so that another can take its place there. One below `|` or `>` has several. */
const isInLine = (node: unknown): node is Scalar =>
  isScalar(node) && /^(?:PLAIN|QUOTE)/.test(node.type ?? '');

/**
 * A YAML text with new values: only changed values are written again. All others keep their bytes, comments and
 * quotation marks. New keys are inserted in the order of `data`.
 */
export function patched(source: string, data: Values): string {
  const whole = stringify(data, style);
  const document = parse(source);
  if (document.errors.length || !isYamlMap(document.contents)) return whole;
  // If the result is wrong because of unsupported YAML, the changed keys are written again, and at last the whole text.
  for (const editsOf of [mapEdits, keyEdits]) {
    const edits: Edit[] = [];
    editsOf(source, document.contents as YAMLMap, data, 0, edits);
    const text = edits
      .sort((a, b) => b.from - a.from)
      .reduce((before, { from, to, text: put }) => before.slice(0, from) + put + before.slice(to), source);
    const result = parse(text);
    if (!result.errors.length && isSameValue(result.toJS(), data)) return text;
  }
  return whole;
}

type ValueEdits = typeof valueEdits;

/** Edits that write every key with another value again as a whole. */
const keyEdits: typeof mapEdits = (source, map, data, indent, edits) =>
  mapEdits(source, map, data, indent, edits, (_, { value: node }, key, value, depth, { from, to }, all) => {
    if (!isSameValue(node?.toJSON(), value)) all.push({ from, to, text: `${written(key, value, depth)}\n` });
  });

function mapEdits(
  source: string,
  map: YAMLMap,
  data: Values,
  indent: number,
  edits: Edit[],
  editsOf: ValueEdits = valueEdits,
): void {
  const pairs = map.items as Keyed[];
  const keyOf = (pair: Keyed) => String(pair.key.value);
  const startOf = (pair: Keyed) => lineStart(source, pair.key.range?.[0] ?? 0);
  for (const pair of pairs) {
    const key = keyOf(pair);
    const [from, to] = [startOf(pair), pairEnd(source, pair)];
    if (!(key in data)) edits.push({ from, to, text: '' });
    else editsOf(source, pair, key, data[key], indent, { from, to }, edits);
  }
  const present = pairs.map(keyOf);
  let after: Keyed | undefined;
  let fresh: string[] = [];
  const put = () => {
    if (!fresh.length) return;
    const first = pairs[0];
    const at = after ? pairEnd(source, after) : first ? startOf(first) : 0;
    const text = fresh.map((key) => `${written(key, data[key], indent)}\n`).join('');
    edits.push({ from: at, to: at, text: at > 0 && source[at - 1] !== '\n' ? `\n${text}` : text });
    fresh = [];
  };
  for (const key of Object.keys(data)) {
    if (!present.includes(key)) fresh.push(key);
    else {
      put();
      after = pairs.find((pair) => keyOf(pair) === key);
    }
  }
  put();
}

function valueEdits(
  source: string,
  pair: Keyed,
  key: string,
  value: unknown,
  indent: number,
  { from, to }: { from: number; to: number },
  edits: Edit[],
): void {
  const node = pair.value;
  const old: unknown = node?.toJSON();
  if (isSameValue(old, value)) return;
  const range = node?.range;
  const isFlow = (isYamlMap(node) || isSeq(node)) && !!node.flow;
  if (isYamlMap(node) && !isFlow && isMap(value) && Object.keys(value).length) {
    const first = (node.items[0] as Keyed | undefined)?.key.range?.[0] ?? 0;
    mapEdits(source, node, value, first - lineStart(source, first), edits);
  } else if (isInLine(node) && range && isShort(value) && old !== null) {
    edits.push({ from: range[0], to: range[1], text: beside(value, source.slice(range[1])) });
  } else if (isSeq(node) && isFlow && range && Array.isArray(value) && value.every(isShort)) {
    const items = stringify(value, { ...style, collectionStyle: 'flow', flowCollectionPadding: false });
    edits.push({ from: range[0], to: range[1], text: withoutEnd(items) });
  } else if (isSeq(node) && !isFlow && Array.isArray(value) && value.length === node.items.length) {
    if (!seqEdits(source, node, value, edits))
      edits.push({ from, to, text: `${written(key, value, indent)}\n` });
  } else {
    edits.push({ from, to, text: `${written(key, value, indent)}\n` });
  }
}

/** Edits for the items of a list that differ. False when an item needs another form. */
function seqEdits(source: string, seq: YAMLSeq, values: readonly unknown[], edits: Edit[]): boolean {
  const found: Edit[] = [];
  for (const [index, item] of seq.items.entries()) {
    const value = values[index];
    if (isYamlMap(item) && !item.flow && isMap(value)) {
      const first = (item.items[0] as Keyed).key;
      // The first key follows the dash of its item, so a key before it would have no line.
      if (Object.keys(value)[0] !== String(first.value)) {
        if (!isSameValue(item.toJSON(), value)) return false;
        continue;
      }
      const at = first.range?.[0] ?? 0;
      mapEdits(source, item, value, at - lineStart(source, at), found);
    } else if (isInLine(item) && item.range && isShort(value)) {
      if (!isSameValue(item.value, value))
        found.push({
          from: item.range[0],
          to: item.range[1],
          text: beside(value, source.slice(item.range[1])),
        });
    } else if (!isSameValue((item as Scalar).toJSON(), value)) return false;
  }
  // An edit from the start of a line would remove the dash.
  if (found.some(({ from, to }) => to > from && /^\s*- /.test(source.slice(from, to)))) return false;
  edits.push(...found);
  return true;
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** The end of the last line of a key and its value. */
function pairEnd(source: string, { key, value }: Keyed): number {
  const start = key.range?.[0] ?? 0;
  const valueEnd = value?.range?.[1] ?? key.range?.[1] ?? start;
  const trimmed = start + withoutEnd(source.slice(start, valueEnd)).length;
  const end = source.indexOf('\n', Math.max(trimmed, key.range?.[1] ?? start));
  return end < 0 ? source.length : end + 1;
}
