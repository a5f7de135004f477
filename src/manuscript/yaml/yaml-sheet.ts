import { LineCounter } from 'yaml';
import type { Problem } from '../../faults/fault.ts';
import { deepestData, oddities } from './oddities.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';
import { offsetOf, placeAt, type Places, valuePlaces } from './places.ts';

/** A place in a file, counted from 1. */
type Point = { line: number; column: number };

/** What is read of one YAML document, as data that can be kept. */
export type SheetData = {
  data: unknown;
  problems: (Point & { problem: Problem; found?: string })[];
  /** Undefined when the document was not parsed. */
  places?: Places | undefined;
};

/** One YAML document with the place of every value. */
export type Sheet = SheetData & {
  /** The document as it is written, only while it is judged. Undefined when it was not parsed. */
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
  const unread = (problem: Problem): Sheet =>
    sheetOf(
      { data: undefined, problems: [{ line: linesBefore + 1, column: 1, problem }] },
      text,
      linesBefore,
    );
  if (length > longest) return unread({ rule: 'tooLarge', facts: { max: longest, length } });
  const lineCounter = new LineCounter();
  const document = parseYaml(text, lineCounter);
  if (!document) return unread({ rule: 'nestedTooDeep', facts: { max: deepestData } });
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
  const places = valuePlaces(document.contents);
  return { ...sheetOf({ data, problems, places }, text, linesBefore), written: { text, document, at } };
}

/** The sheet of data that were read from a text before. `linesBefore` is the number of lines above the text. */
export function sheetOf(read: SheetData, text: string, linesBefore = 0): Sheet {
  const { places } = read;
  let lines: LineCounter | undefined;
  const at = (offset: number): Point => {
    lines ??= linesOf(text);
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const offset = (path: readonly PropertyKey[], key = false) => (places ? offsetOf(places, path, key) : 0);
  return {
    ...read,
    locate: (path, key) => at(offset(path, key)),
    locateWords: (path, words) => {
      const [start = 0, end = 0] = placeAt(places, path) ?? [];
      const within = text.slice(start, end).indexOf(words);
      return at(within < 0 ? offset(path) : start + within);
    },
    found: (path) => {
      const place = placeAt(places, path);
      return place && oneLine(text.slice(place[0], place[1]));
    },
  };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}

const feature = (kind: string): Problem => ({ rule: 'yamlFeature', facts: { kind } });

/** The problem for an error of the parser. An unknown tag means something to other parsers alone (`!!js/function`). */
function problemOf(code: string): Problem {
  if (code === 'TAG_RESOLVE_FAILED') return feature('!');
  if (code === 'MULTIPLE_DOCS') return feature('---');
  return { rule: 'yamlSyntax', facts: { kind: code.toLowerCase().replaceAll('_', ' ') } };
}

/** The first line of a text, of at most 60 characters. */
export function oneLine(text: string): string {
  const first = text.trim().split('\n')[0] ?? '';
  return first.length > 60 || first.length < text.trim().length ? `${first.slice(0, 59)}…` : first;
}
