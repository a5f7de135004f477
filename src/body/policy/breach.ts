import type { Problem } from '../../faults/fault.ts';
import type { Node } from '../tree.ts';

/** A breach of the body policy: where, in which component or construct, and what stands there. */
export type Breach = Problem & {
  line: number;
  column: number;
  field: string;
  found?: string | undefined;
  level?: 'warning';
};

/** Which words an author may use, and where breaches go. */
export type Policy = {
  /** The components allowed in this kind of file. */
  allowed: readonly string[];
  source: string;
  report(node: Node, problem: Problem, field: string, found?: string, level?: 'warning'): void;
};

/** The source text of a node, one line of at most 60 characters, as evidence in a message. */
export function excerpt(source: string, node: Node): string | undefined {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const text = source.slice(start.offset, end.offset).split(/\r?\n/)[0] ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
