import type { Fault, Level, Problem } from '../faults/fault.ts';

type Where = { file: string; line?: number; column?: number; field?: string; found?: string | undefined };

/** A fault from a problem and its place. Without a place it concerns the whole file. */
export function faultAt(problem: Problem, where: Where, level: Level = 'error'): Fault {
  return { line: 1, column: 1, field: '', ...where, ...problem, level };
}
