import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import { metaOf, schemasAlong } from '../../schema/schema-path.ts';
import { type Edit, edited, type Misread } from './edit.ts';
import { oddities } from './oddities.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';
import { onOneLine, quoted, shortened } from './quoted.ts';

/** Characters that may be parsed in order to find out what a broken document means. */
const most = 300_000;
/** Lines above an error in which its cause may stand. */
const above = 40;

/** The offsets of all that a document must not have. */
export function faultsOf(document: YamlDocument): number[] {
  const { tags, alias } = document.errors.length ? { tags: [] } : oddities(document.contents);
  return [
    ...document.errors.map(({ pos }) => pos[0]),
    ...document.warnings.map(({ pos }) => pos[0]),
    ...tags,
    ...(alias === undefined ? [] : [alias]),
  ].sort((a, b) => a - b);
}

/**
 * The texts without which a document would be good YAML if they stood in quotation marks. `rest` is the offset from
 * which no further cause was found; undefined if there is none.
 */
export function missingQuotes(text: string, schema: z.ZodType): { found: Misread[]; rest?: number } {
  const found: Misread[] = [];
  let [current, budget] = [text, most];
  /** The place in the original text of one behind all edits. */
  const original = (offset: number) =>
    found.reduce((at, { edit }) => (edit ? at - edit.text.length + (edit.to - edit.from) : at), offset);
  for (;;) {
    budget -= current.length;
    const document = parseYaml(current);
    const faults = document ? faultsOf(document) : [0];
    const [first] = faults;
    if (first === undefined) return { found };
    const mayTry = () => (budget -= current.length) > 0;
    const cause = document && causeOf({ offset: first, count: faults.length }, current, schema, mayTry);
    if (!cause) return { found, rest: found.length ? original(first) : 0 };
    const { edit } = cause;
    const [from, to] = [original(edit.from), original(edit.to)];
    const isAfterAll = found.every((one) => (one.edit?.to ?? 0) <= from);
    if (!isAfterAll) return { found, rest: original(first) };
    found.push({ ...cause, offset: from, edit: { from, to, text: edit.text } });
    current = edited(current, [edit]);
  }
}

type Cause = Misread & { edit: Edit };

/** The first error of a text, and the number of all. */
type First = { offset: number; count: number };

/** A way to change a value so that its words are read as they are written. */
type Attempt = Edit & { words: string; isSure: boolean; isSpace?: true };

/** The text that has to stand in quotation marks so that an error, and every one before it, disappears. */
function causeOf(error: First, text: string, schema: z.ZodType, mayTry: () => boolean): Cause | undefined {
  let end = text.indexOf('\n', error.offset);
  if (end < 0) end = text.length;
  for (let count = 0; count < above && end > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trimEnd();
    // Above the line of the error the cause is a mark that has no end.
    const opens = /(?::|-)[ \t]+["'[{|>&*!]/.test(line);
    for (const attempt of count === 0 || opens ? attemptsIn(line, start, text) : []) {
      if (!mayTry()) return undefined;
      const cause = judged(attempt, error, text, schema);
      if (cause) return cause;
    }
    end = start - 1;
  }
  return undefined;
}

/** The ways to set the value of a line, or a value in its braces, in quotation marks, and to set a space before it. */
function* attemptsIn(line: string, start: number, text: string): Generator<Attempt> {
  if (line.length > longestLine) return;
  const [, before = '', value] = valueOfLine.exec(line) ?? [];
  if (value !== undefined) {
    const [from, to] = [start + before.length, start + line.length];
    const more = continued(to, /^[ \t]*/.exec(line)?.[0].length ?? 0, text);
    const words = more > to ? onOneLine(text.slice(from, more)) : wordsOf(value);
    // What goes on below may also be keys that are indented too far.
    yield { from, to: more, text: quoted(words), words, isSure: words === value && !/\s#/.test(words) };
  }
  const [, name = '', rest = ''] = /^([ \t]*(?:- +)*[A-Za-z][\w-]*:)([^\s:].*)$/.exec(line) ?? [];
  const at = start + name.length;
  if (rest) yield { from: at, to: at, text: ' ', words: rest, isSure: true, isSpace: true };
  for (const { index, 1: lead = '', 2: words = '' } of line.matchAll(valueInBraces)) {
    const from = start + index + lead.length;
    yield { from, to: from + words.length, text: quoted(words), words, isSure: !/\s#/.test(words) };
  }
}

/** A longer line has no text of a person, and would take long. */
const longestLine = 5000;
const key = String.raw`(?:[\w-]+|"[^"]*"|'[^']*')`;
const valueOfLine = new RegExp(String.raw`^([ \t]*(?:- +)*(?:${key}[ \t]*:|-)[ \t]+)(\S.*)$`);
const valueInBraces = /([{,][ \t]*[\w-]+:[ \t]+)([^,}\]]+?)(?=[ \t]*(?:,[ \t]*[\w-]+:|[}\]]))/g;

/** A quotation mark that opens and is never closed is no part of the words. */
const wordsOf = (value: string): string => (/^"[^"]*$/.test(value) ? value.slice(1) : value);

/** The end of the lines below that are indented as if the text went on. */
function continued(end: number, indent: number, text: string): number {
  const lines = /^(?:\r?\n[ \t]+\S[^\n]*)+/.exec(text.slice(end))?.[0] ?? '';
  const deeper = lines.split('\n').slice(1);
  const isDeeper = deeper.every((line) => (/^[ \t]*/.exec(line)?.[0].length ?? 0) > indent);
  return isDeeper ? end + lines.trimEnd().length : end;
}

function judged(attempt: Attempt, error: First, text: string, schema: z.ZodType): Cause | undefined {
  const { words, isSure, isSpace, ...edit } = attempt;
  const document = parseYaml(edited(text, [edit]));
  if (!document) return undefined;
  const faults = faultsOf(document);
  const [next = Infinity] = faults;
  const end = edit.from + edit.text.length;
  const moved = error.offset + edit.text.length - (edit.to - edit.from);
  if (faults.length >= error.count || next <= Math.max(end, moved)) return undefined;
  const path = pathTo(document.contents, isSpace ? end : edit.from);
  const own = path && schemasAlong(schema, path)[path.length];
  if (!path || !own || !(isSpace ?? metaOf(own).words)) return undefined;
  const rule = isSpace ? 'colonNeedsSpace' : 'needsQuotes';
  const written = shortened(isSpace ? `${String(path.at(-1))}: ${words}` : edit.text);
  return { offset: edit.from, path, problem: { rule, facts: { written } }, found: words, edit, isSure };
}

/** The path to the value that begins at an offset. */
function pathTo(node: Node | null, offset: number): PropertyKey[] | undefined {
  if (node?.range?.[0] === offset && (isScalar(node) || isSeq(node) || (isMap(node) && node.flow))) return [];
  if (!node?.range || isAlias(node) || offset < node.range[0] || offset > node.range[2]) return undefined;
  const inner: [PropertyKey, Node | null][] = isSeq<ParsedNode>(node)
    ? node.items.map((item, index) => [index, item])
    : isMap<ParsedNode, ParsedNode | null>(node)
      ? node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value])
      : [];
  for (const [key, child] of inner) {
    const below = child && pathTo(child, offset);
    if (below) return [key, ...below];
  }
  return undefined;
}
