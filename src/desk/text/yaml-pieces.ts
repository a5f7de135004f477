import { isScalar, type Pair, parseDocument, type Scalar, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { isMap } from '../../manuscript/yaml/yaml-map.ts';
import { withoutEnd } from './blank-ends.ts';

/** A key with its value. */
export type Keyed = Pair<Scalar, YAMLMap | YAMLSeq | Scalar | null>;

const style = { version: '1.2', schema: 'core', lineWidth: 0, singleQuote: false } as const;
/** A YAML text as a document. */
export const yamlOf = (text: string) =>
  parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: false });

/** One key with its value, as YAML at a depth of indentation. */
export function written(key: string, value: unknown, indent: number): string {
  return withoutEnd(stringify({ [key]: value }, style))
    .split('\n')
    .map((line) => (line ? ' '.repeat(indent) + line : line))
    .join('\n');
}

const inline = (value: unknown): string => withoutEnd(stringify(value, style));
/** A value before what follows it in its line: before a comment a text needs quotation marks. */
export const inItsLine = (value: unknown, rest: string): string =>
  typeof value === 'string' && /^[ \t]+#/.test(rest) ? JSON.stringify(value) : inline(value);
/** Whether a value is written in one line by itself. */
export const isShort = (value: unknown): boolean =>
  !isMap(value) && !Array.isArray(value) && !inline(value).includes('\n');

/** Whether a value stands in one line, so that another can take its place there. One below `|` or `>` has several. */
export const isInLine = (node: unknown): node is Scalar =>
  isScalar(node) && /^(?:PLAIN|QUOTE)/.test(node.type ?? '');

/** A value as a whole text. */
export const wholeText = (value: unknown): string => stringify(value, style);

/** One more item of a list, as YAML at a depth of indentation, with the end of its line. */
export const writtenItem = (value: unknown, indent: number): string =>
  `${withoutEnd(stringify([value], style))
    .split('\n')
    .map((line) => (line ? ' '.repeat(indent) + line : line))
    .join('\n')}\n`;

/**
 * A map or list in one line, with spaces within its brackets if the one before (`old`) has them. Undefined if it needs
 * several lines, or if the old one has them.
 */
export function inBrackets(value: unknown, old: string): string | undefined {
  const flowCollectionPadding = /^.[ \t]/.test(old);
  const text = withoutEnd(stringify(value, { ...style, collectionStyle: 'flow', flowCollectionPadding }));
  return text.includes('\n') || old.includes('\n') ? undefined : text;
}

/** The offset of the begin of a line. */
export const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** The offset after the last line of what stands between two offsets. */
export function lineEnd(source: string, from: number, to: number): number {
  const end = source.indexOf('\n', from + withoutEnd(source.slice(from, to)).length);
  return end < 0 ? source.length : end + 1;
}
