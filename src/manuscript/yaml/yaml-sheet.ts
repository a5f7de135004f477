import { LineCounter } from 'yaml';
import type { Problem } from '../../faults/fault.ts';
import { nodeAt, offsetOf } from './node-at.ts';
import { deepestData, oddities } from './oddities.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';

/** A place in a file, counted from 1. */
type Point = { line: number; column: number };

/** One YAML document with the place of every value. */
export type Sheet = {
  data: unknown;
  problems: (Point & { problem: Problem; found?: string })[];
  /** The document as it is written. Undefined when it was not parsed. */
  written?: { text: string; document: YamlDocument; at(offset: number): Point };
  /** The place of a value, of its key with `key`, or of the nearest parent that exists. */
  locate(path: readonly PropertyKey[], key?: boolean): Point;
  /** The place of words within the text at a path. The place of the text itself if it is written differently. */
  locateWords(path: readonly PropertyKey[], words: string): Point;
  /** The source of the value at a path, in one line of at most 60 characters. */
  found(path: readonly PropertyKey[]): string | undefined;
};

/** Far larger than any data. */
const longest = 100_000;

/**
 * Reads YAML 1.2 (core schema), so that timestamps stay text with their offset. `linesBefore` is the number of lines
 * above the document. Aliases are refused, because they can multiply without limit, and
 * tags, because they change the type of a value.
 */
export function readSheet(text: string, linesBefore = 0): Sheet {
  const { length } = text;
  const top = { line: linesBefore + 1, column: 1 };
  if (length > longest) return unread(top, { rule: 'tooLarge', facts: { max: longest, length } });
  const lineCounter = new LineCounter();
  const document = parseYaml(text, lineCounter);
  if (!document) return unread(top, { rule: 'nestedTooDeep', facts: { max: deepestData } });
  const at = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const {
    duplicate = [],
    tags = [],
    alias,
    tooDeep,
  } = document.errors.length ? {} : oddities(document.contents);
  const found: { offset: number; problem: Problem }[] = [
    ...[...document.errors, ...document.warnings].map(({ pos, code }) => ({
      offset: pos[0],
      problem: problemOf(code),
    })),
    ...duplicate.map((offset) => ({ offset, problem: { rule: 'repeated' as const, facts: {} } })),
    ...tags.map((offset) => ({ offset, problem: feature('!') })),
    ...(document.directives.yaml.explicit ? [{ offset: 0, problem: feature('%') }] : []),
  ];
  // Further errors in a line follow from the first.
  const lines = new Set<number>();
  const problems: Sheet['problems'] = [];
  for (const { offset, problem } of found) {
    const place = at(offset);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    const end = text.indexOf('\n', offset);
    problems.push({ ...place, problem, found: oneLine(text.slice(offset, end < 0 ? undefined : end)) });
  }
  if (tooDeep !== undefined)
    problems.push({ ...at(tooDeep), problem: { rule: 'nestedTooDeep', facts: { max: deepestData } } });
  if (alias !== undefined) problems.push({ ...at(alias), problem: { rule: 'aliasUsed', facts: {} } });
  const data: unknown = problems.length ? undefined : document.toJS({ maxAliasCount: 0 });
  return {
    data,
    problems,
    written: { text, document, at },
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

const feature = (kind: string): Problem => ({ rule: 'yamlFeature', facts: { kind } });

/** The problem for an error of the parser. An unknown tag means something to other parsers alone (`!!js/function`). */
function problemOf(code: string): Problem {
  if (code === 'TAG_RESOLVE_FAILED') return feature('!');
  if (code === 'MULTIPLE_DOCS') return feature('---');
  return { rule: 'yamlSyntax', facts: { kind: code.toLowerCase().replaceAll('_', ' ') } };
}

function unread(top: Point, problem: Problem): Sheet {
  return {
    data: undefined,
    problems: [{ ...top, problem }],
    locate: () => top,
    locateWords: () => top,
    found: () => undefined,
  };
}

/** The first line of a text, of at most 60 characters. */
export function oneLine(text: string): string {
  const first = text.trim().split('\n')[0] ?? '';
  return first.length > 60 || first.length < text.trim().length ? `${first.slice(0, 59)}…` : first;
}
