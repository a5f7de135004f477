import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Problem } from '../faults/fault.ts';

/** A place in a file, counted from 1. */
type Point = { line: number; column: number };

/** One YAML document with the place of every value. */
export type Sheet = {
  data: unknown;
  problems: (Point & { problem: Problem; found?: string })[];
  /** The place of a value, of its key with `key`, or of the nearest parent that exists. */
  locate(path: readonly PropertyKey[], key?: boolean): Point;
  /** The place of words within the text at a path. The place of the text itself if it is written differently. */
  locateWords(path: readonly PropertyKey[], words: string): Point;
  /** The source of the value at a path, in one line of at most 60 characters. */
  found(path: readonly PropertyKey[]): string | undefined;
};

/** Far larger than any data. */
const longest = 100_000;
/** The deepest nesting of data. Functions that walk a sheet recurse once a level. */
const deepest = 50;

/**
 * Reads YAML 1.2 (core schema), so that timestamps stay text with their offset. `linesBefore` is the number of lines
 * above the document. Aliases are refused, because they can multiply without limit.
 */
export function readSheet(text: string, linesBefore = 0): Sheet {
  const { length } = text;
  const top = { line: linesBefore + 1, column: 1 };
  if (length > longest) return unread(top, { rule: 'tooLarge', facts: { max: longest, length } });
  const lineCounter = new LineCounter();
  let document: ReturnType<typeof parseDocument>;
  // A file can have a hundred thousand errors, and nobody reads where in the parser each was made.
  const frames = Error.stackTraceLimit;
  try {
    Error.stackTraceLimit = 0;
    // The parser would compare every key with every other.
    document = parseDocument(text, { ...options, uniqueKeys: false, lineCounter });
  } catch {
    // The stack of the parser is limited.
    return unread(top, { rule: 'nestedTooDeep', facts: { max: deepest } });
  } finally {
    Error.stackTraceLimit = frames;
  }
  const at = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const { duplicate, alias, tooDeep } = document.errors.length ? {} : oddities(document.contents);
  // A warning is a tag or a directive that means something to other parsers alone (`!!js/function`).
  const kinds: { offset: number; kind: string }[] = [
    ...[...document.errors, ...document.warnings].map(({ pos, code }) => ({
      offset: pos[0],
      kind: code.toLowerCase().replaceAll('_', ' '),
    })),
    ...(duplicate ?? []).map((offset) => ({ offset, kind: 'duplicate key' })),
  ];
  // Further errors in a line follow from the first.
  const lines = new Set<number>();
  const problems: Sheet['problems'] = [];
  for (const { offset, kind } of kinds) {
    const place = at(offset);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    const end = text.indexOf('\n', offset);
    const found = oneLine(text.slice(offset, end < 0 ? undefined : end));
    problems.push({ ...place, problem: { rule: 'yamlSyntax', facts: { kind } }, found });
  }
  if (tooDeep !== undefined)
    problems.push({ ...at(tooDeep), problem: { rule: 'nestedTooDeep', facts: { max: deepest } } });
  if (alias !== undefined) problems.push({ ...at(alias), problem: { rule: 'aliasUsed', facts: {} } });
  const data: unknown = problems.length ? undefined : document.toJS({ maxAliasCount: 0 });
  return {
    data,
    problems,
    locate: (path, key = false) => at(offsetOf(document.contents, path, key)),
    locateWords: (path, words) => {
      const [start, end] = nodeAt(document.contents, path)?.range ?? [];
      const within = start === undefined ? -1 : text.slice(start, end).indexOf(words);
      return at(
        start === undefined || within < 0 ? offsetOf(document.contents, path, false) : start + within,
      );
    },
    found: (path) => {
      const node = nodeAt(document.contents, path);
      const [start, end] = node?.range ?? [];
      return start === undefined || end === undefined ? undefined : oneLine(text.slice(start, end));
    },
  };
}

const options = { version: '1.2', schema: 'core', prettyErrors: false } as const;

function unread(top: Point, problem: Problem): Sheet {
  return {
    data: undefined,
    problems: [{ ...top, problem }],
    locate: () => top,
    locateWords: () => top,
    found: () => undefined,
  };
}

/** The offsets of keys that their map has already, of the first alias, and of the first value that is nested too deep. */
function oddities(root: Node | null): { duplicate: number[]; alias?: number; tooDeep?: number } {
  const found: ReturnType<typeof oddities> = { duplicate: [] };
  let level: unknown[] = [root];
  for (let depth = 0; level.length; depth += 1) {
    const next: unknown[] = [];
    for (const node of level) {
      const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      if (depth > deepest) return { ...found, tooDeep: offset };
      if (isAlias(node)) found.alias = Math.min(found.alias ?? Infinity, offset);
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
  return found;
}

function oneLine(text: string): string {
  const first = text.trim().split('\n')[0] ?? '';
  return first.length > 60 || first.length < text.trim().length ? `${first.slice(0, 59)}…` : first;
}

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

function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | undefined {
  let node: Node | null | undefined = root;
  for (const key of path) {
    node = isSeq<ParsedNode>(node) ? node.items[Number(key)] : (pairOf(node, key)?.value as Node | undefined);
    if (!node) return undefined;
  }
  return node ?? undefined;
}

/** Follows the path as far as possible. For a missing key this is its parent. */
function offsetOf(root: Node | null, path: readonly PropertyKey[], key: boolean): number {
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
