import { isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { rawAttributes } from '../../body/attributes.ts';
import { split } from '../../body/reading/fences.ts';
import { childrenOf, isJsx, type Jsx, type Node } from '../../body/tree.ts';
import { vocabularyOf } from '../../body/vocabulary.ts';
import { readSheet } from '../../manuscript/yaml/yaml-sheet.ts';
import { nameIn } from '../../model/file-name.ts';
import { metaOf, valuesWhere } from '../../schema/schema-path.ts';
import { parseTried } from '../../manuscript/trial/trial.ts';

/** The place of a reference to a file in a source, as offsets, with the name that it means. */
type Reference = { from: number; to: number; name: string; written: (name: string) => string };

/**
 * Every reference to a file beside a text or in the data of an organisation. `language` is that of a text, undefined for
 * data. Undefined when the source has a mistake, because then some could be missed.
 */
export function referencesIn(source: string, schema: z.ZodType, language?: string): Reference[] | undefined {
  const head = language === undefined ? source : split(source)?.head;
  if (head === undefined) return undefined;
  const above = language === undefined ? 0 : source.indexOf('\n') + 1;
  const inData = referencesInData(head, schema, above);
  if (language === undefined || !inData) return inData;
  const parsed = parseTried(source, language);
  return 'tree' in parsed
    ? [...inData, ...tagsIn(parsed.tree).flatMap((tag) => inTag(tag, source))]
    : undefined;
}

/** The source with other names. Only the names change: quotation marks, comments and spaces stay. */
export function withFileNames(
  source: string,
  references: readonly Reference[],
  names: ReadonlyMap<string, string>,
): string {
  return references
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, name, written }) => {
      const next = names.get(name);
      return next === undefined ? text : text.slice(0, from) + written(next) + text.slice(to);
    }, source);
}

function referencesInData(yaml: string, schema: z.ZodType, above: number): Reference[] | undefined {
  const { data, problems } = readSheet(yaml);
  if (problems.length > 0) return undefined;
  const document = parseDocument(yaml, { version: '1.2', schema: 'core' });
  return [...valuesWhere(schema, data, ({ names }) => names !== undefined)].flatMap(({ value, path }) => {
    const node = document.getIn(path, true);
    const name = nameIn(value);
    if (name === undefined || !isScalar(node) || !node.range) return [];
    const [from, to] = node.range;
    const old = yaml.slice(from, to);
    // A good name needs no quotation marks and no escapes.
    const quote = /^["']/.exec(old)?.[0] ?? '';
    const end = /^[|>]/.test(old) ? '\n' : '';
    const written = (next: string) => `${quote}./${next}${quote}${end}`;
    return [{ from: above + from, to: above + to, name, written }];
  });
}

const tagsIn = (node: Node): Jsx[] => [...(isJsx(node) ? [node] : []), ...childrenOf(node).flatMap(tagsIn)];

/** A space, the name of an attribute, and its value. */
const attribute = /\s+([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}))?/y;

function inTag(tag: Jsx, source: string): Reference[] {
  const found: Reference[] = [];
  const raw = rawAttributes(tag);
  const shape = vocabularyOf(tag.name ?? '')?.attributes.shape ?? {};
  attribute.lastIndex = (tag.position?.start.offset ?? 0) + `<${tag.name}`.length;
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    const [whole, key = '', value = ''] = match;
    const name = Object.hasOwn(shape, key) && metaOf(shape[key]).names ? nameIn(raw[key]) : undefined;
    const from = match.index + whole.length - value.length;
    const quote = /["']/.exec(value)?.[0] ?? '"';
    const isLiteral = value.startsWith('{');
    const written = (next: string) =>
      isLiteral ? `{${quote}./${next}${quote}}` : `${quote}./${next}${quote}`;
    if (name !== undefined && value) found.push({ from, to: from + value.length, name, written });
  }
  return found;
}
