import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
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

/** Far larger than any data. The parser compares every key with every other. */
const longest = 100_000;

/**
 * Reads YAML 1.2 (core schema), so that timestamps stay text with their offset. `linesBefore` is the number of lines
 * above the document. Aliases are refused, because they can multiply without limit.
 */
export function readSheet(text: string, linesBefore = 0): Sheet {
  const { length } = text;
  if (length > longest) return tooLarge(length, linesBefore);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter, prettyErrors: false });
  const at = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  // A warning is a tag or a directive that means something to other parsers alone (`!!js/function`).
  const found = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    problem: {
      rule: 'yamlSyntax',
      facts: { kind: error.code.toLowerCase().replaceAll('_', ' ') },
    } satisfies Problem,
    found: oneLine(text.slice(error.pos[0]).split('\n')[0] ?? ''),
  }));
  // Further errors in a line follow from the first.
  const problems: Sheet['problems'] = found.filter(
    ({ line }, index) => found.findIndex((other) => other.line === line) === index,
  );
  let data: unknown;
  if (!problems.length) {
    try {
      data = document.toJS({ maxAliasCount: 0 });
    } catch {
      const offset = Math.max(text.search(/[*]\w/), 0);
      problems.push({ ...at(offset), problem: { rule: 'aliasUsed', facts: {} } });
    }
  }
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

function tooLarge(length: number, linesBefore: number): Sheet {
  const top = { line: linesBefore + 1, column: 1 };
  return {
    data: undefined,
    problems: [{ ...top, problem: { rule: 'tooLarge', facts: { max: longest, length } } }],
    locate: () => top,
    locateWords: () => top,
    found: () => undefined,
  };
}

function oneLine(text: string): string {
  const first = text.trim().split('\n')[0] ?? '';
  return first.length > 60 || first.length < text.trim().length ? `${first.slice(0, 59)}…` : first;
}

function pairOf(node: Node | null | undefined, key: PropertyKey) {
  return isMap<ParsedNode>(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined;
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
