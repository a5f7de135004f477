import { isMap as isYamlMap, isSeq, type YAMLMap } from 'yaml';
import { type Edit, edited } from '../../manuscript/yaml/edit.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { listEdits } from './patch-list.ts';
import { isSameValue } from './values.ts';
import {
  inBrackets,
  inItsLine,
  isInLine,
  isShort,
  type Keyed,
  lineEnd,
  lineStart,
  wholeText,
  written,
  yamlOf,
} from './yaml-pieces.ts';

/**
 * A YAML text with new values: only changed values are written again. All others keep their bytes, comments and
 * quotation marks. New keys are inserted in the order of `data`.
 */
export function patched(source: string, data: Values): string {
  const whole = wholeText(data);
  const document = yamlOf(source);
  if (document.errors.length || !isYamlMap(document.contents)) return whole;
  // If the result is wrong because of unsupported YAML, the changed keys are written again, and at last the whole text.
  for (const editsOf of [mapEdits, keyEdits]) {
    const edits: Edit[] = [];
    editsOf(source, document.contents as YAMLMap, data, 0, edits);
    const text = edited(source, edits);
    const result = yamlOf(text);
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
  const isSameKind = (isSeq(node) && Array.isArray(value)) || (isYamlMap(node) && isMap(value));
  const brackets =
    isFlow && isSameKind && range ? inBrackets(value, source.slice(range[0], range[1])) : undefined;
  if (isYamlMap(node) && !isFlow && isMap(value) && Object.keys(value).length) {
    const first = (node.items[0] as Keyed | undefined)?.key.range?.[0] ?? 0;
    mapEdits(source, node, value, first - lineStart(source, first), edits);
  } else if (isInLine(node) && range && isShort(value) && old !== null) {
    edits.push({ from: range[0], to: range[1], text: inItsLine(value, source.slice(range[1])) });
  } else if (isFlow && range && brackets !== undefined) {
    edits.push({ from: range[0], to: range[1], text: brackets });
  } else if (isSeq(node) && !isFlow && Array.isArray(value) && value.length) {
    const begin = source.indexOf('\n', pair.key.range?.[1] ?? 0) + 1;
    const made = listEdits(source, node, { begin, end: to }, value, mapEdits);
    edits.push(...(made ?? [{ from, to, text: `${written(key, value, indent)}\n` }]));
  } else {
    edits.push({ from, to, text: `${written(key, value, indent)}\n` });
  }
}

/** The end of the last line of a key and its value. */
function pairEnd(source: string, { key, value }: Keyed): number {
  const start = key.range?.[0] ?? 0;
  const valueEnd = value?.range?.[1] ?? key.range?.[1] ?? start;
  return lineEnd(source, start, valueEnd);
}
