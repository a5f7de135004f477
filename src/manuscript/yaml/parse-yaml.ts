import { type Document, LineCounter, type ParsedNode, parseDocument } from 'yaml';

export type YamlDocument = Document.Parsed<ParsedNode>;

const options = { version: '1.2', schema: 'core', prettyErrors: false } as const;

/** Parses YAML 1.2 (core schema). Undefined when it is nested so deep that the stack of the parser does not suffice. */
export function parseYaml(text: string, lineCounter = new LineCounter()): YamlDocument | undefined {
  // A file can have a hundred thousand errors, and nobody reads where in the parser each was made.
  const frames = Error.stackTraceLimit;
  try {
    Error.stackTraceLimit = 0;
    // The parser would compare every key with every other.
    return parseDocument(text, { ...options, uniqueKeys: false, lineCounter }) as YamlDocument;
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = frames;
  }
}
