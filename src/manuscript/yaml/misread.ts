import { isScalar, type Node } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../faults/fault.ts';
import { findings, type SchemaProblem } from '../../schema/problems.ts';
import { metaOf, schemasAlong } from '../../schema/schema-path.ts';
import { cutWords } from './cut-words.ts';
import type { Sheet } from './yaml-sheet.ts';
import type { Misread } from './edit.ts';
import { nodeAt } from './node-at.ts';
import { offsetOf } from './places.ts';
import type { YamlDocument } from './parse-yaml.ts';
import { onOneLine, quoted, shortened } from './quoted.ts';
import { type BraceMap, textsIn } from './texts.ts';

/**
 * Texts that YAML cuts or changes in a document without errors: comments behind unquoted words, empty lines that are no
 * paragraphs, backslashes in quotation marks, commas that end a text in braces.
 */
export function misreadIn(document: YamlDocument, text: string, schema: z.ZodType): Misread[] {
  const { texts, braces } = textsIn(document.contents, schema);
  return [
    ...texts.flatMap((one) => cutWords(one, text) ?? []),
    ...texts.flatMap(({ node, path, words }) =>
      words === 'paragraphs' && joinsParagraphs(node, text)
        ? [{ offset: node.range?.[0] ?? 0, path, problem: { rule: 'paragraphsJoined' as const, facts: {} } }]
        : [],
    ),
    ...texts.flatMap(({ node, path }) => escapedByChance(node, path, text) ?? []),
    ...braces.flatMap((map) => brokenByCommas(map, text, schema)),
  ];
}

/** An empty line is one line end, except in a text behind `|`. */
function joinsParagraphs(node: Node, text: string): boolean {
  const [start = 0, end = 0] = node.range ?? [];
  const isFolded = isScalar(node) && typeof node.value === 'string' && node.type !== 'BLOCK_LITERAL';
  return isFolded && /\n[ \t]*\r?\n\s*\S/.test(text.slice(start, end));
}

/** `"C:\temp"` has a tab. Nobody writes one, or a no-break space, in this way. */
function escapedByChance(node: Node, path: readonly PropertyKey[], text: string): Misread | undefined {
  const [from = 0, to = 0] = node.range ?? [];
  const source = text.slice(from, to);
  const isEscaped =
    isScalar(node) && node.type === 'QUOTE_DOUBLE' && /^"(?:[^\\]|\\[^t_])*\\[t_]/.test(source);
  if (!isEscaped || source.includes('\n')) return undefined;
  const put = quoted(source.slice(1, -1).replaceAll('\\"', '"'));
  const facts = { written: shortened(put) };
  return {
    offset: from,
    path,
    problem: { rule: 'needsQuotes', facts },
    found: source,
    edit: { from, to, text: put },
  };
}

/** `{ de: Hafen, Werft und Kai }` has the keys `de` and `Werft und Kai`. */
function brokenByCommas({ pairs, path }: BraceMap, text: string, schema: z.ZodType): Misread[] {
  const found: Misread[] = [];
  for (const [index, { key, value }] of pairs.entries()) {
    const [, end] = value?.range ?? [];
    const own = [...path, isScalar(key) ? String(key.value) : ''];
    const words = schemasAlong(schema, own)[own.length];
    if (!words || !metaOf(words).words || !isScalar(value) || value.type !== 'PLAIN' || !end) continue;
    let to = end;
    for (const next of pairs.slice(index + 1)) {
      if (next.value !== null && !(isScalar(next.value) && next.value.range[0] === next.value.range[1]))
        break;
      if (!isScalar(next.key) || text.slice(next.key.range[1]).match(/^\s*:/)) break;
      to = next.key.range[1];
    }
    // A key without its value would look the same.
    if (to > end) found.push({ ...needsQuotes(value.range[0], to, own, text), isSure: false });
  }
  return found;
}

/** Words from one offset to another that need quotation marks. */
function needsQuotes(from: number, to: number, path: readonly PropertyKey[], text: string): Misread {
  const found = onOneLine(text.slice(from, to));
  const put = quoted(found);
  return {
    offset: from,
    path,
    problem: { rule: 'needsQuotes', facts: { written: shortened(put) } },
    found,
    edit: { from, to, text: put },
    isSure: true,
  };
}

/** Whether a finding of the schema follows from words that YAML has read differently. */
export function isExplained(
  { path, key }: SchemaProblem,
  misread: readonly Misread[],
  sheet: Sheet,
): boolean {
  const offset = offsetOf(sheet.places, path, key === true);
  return misread.some(
    ({ edit, path: own }) =>
      own.join('\0') === path.join('\0') || (key && edit && offset >= edit.from && offset < edit.to),
  );
}

/**
 * The problems of a value that is no text although the schema wants one: a number, `true` or a map may be words without
 * quotation marks. Undefined for other findings, and for a value that was hardly meant as a text.
 */
export function meantAsText(finding: SchemaProblem, sheet: Sheet, schema: z.ZodType): Misread[] | undefined {
  const { path } = finding;
  if (!sheet.written || finding.rule !== 'wrongType' || finding.facts.expected !== 'text') return undefined;
  const { document, text } = sheet.written;
  const node = nodeAt(document.contents, path);
  const own = schemasAlong(schema, path)[path.length] as z.ZodType | undefined;
  const [from, to] = node?.range ?? [];
  if (!node || !own || from === undefined || to === undefined) return undefined;
  if (isScalar(node) && node.value === null)
    return [{ offset: from, path, problem: { rule: 'emptyText', facts: {} } }];
  const words = text.slice(from, to).trim();
  if (words.includes('\n') || !(isScalar(node) || metaOf(own).words)) return undefined;
  const more = findings(own, words);
  if (more.length === 0) return [needsQuotes(from, from + words.length, path, text)];
  return isScalar(node)
    ? more.map(({ path: _, key: _key, ...problem }) => ({ offset: from, path, problem: problem as Problem }))
    : undefined;
}
