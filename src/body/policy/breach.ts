import type { Problem } from '../../faults/fault.ts';
import type { Node } from '../tree.ts';

/** A breach of the body policy: its place, its component or construct, and the text there. */
export type Breach = Problem & {
  line: number;
  column: number;
  field: string;
  found?: string | undefined;
  level?: 'warning';
};

/** The allowed components, and the report of breaches. */
export type Policy = {
  /** The components allowed in this kind of file. */
  allowed: readonly string[];
  source: string;
  report(node: Node, problem: Problem, field: string, found?: string, level?: 'warning'): void;
};

/** The source text of a node in one line of at most 60 characters, for messages. */
export function excerpt(source: string, node: Node): string | undefined {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const text = source.slice(start.offset, end.offset).split(/\r?\n/)[0] ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
