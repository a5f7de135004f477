import { readFileSync } from 'node:fs';
import { started } from './meter.ts';

/** What something has cost: seconds of the clock and of the processor, and the most memory of all its processes at once. */
export type Measure = { seconds: number; cpu?: number; megabytes?: number };

/** Fifty milliseconds: a process that lives shorter has little memory. */
const glance = 50;

/**
 * Measures what the programs cost that `run` starts and waits for, with all that they start. Processor and memory only where
 * the system tells of them (Linux).
 */
export async function measured<T>(run: () => Promise<T>): Promise<{ result: T; measure: Measure }> {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, memoryBelow(process.pid))), glance);
  const [at, cpu] = [performance.now(), started()];
  try {
    const result = await run();
    const seconds = (performance.now() - at) / 1000;
    const used = started() - cpu;
    return { result, measure: { seconds, ...(used > 0 && { cpu: used, megabytes: most / 1024 }) } };
  } finally {
    clearInterval(timer);
  }
}

/** Kilobytes that the descendants of a process have in memory: proc(5). */
function memoryBelow(id: number): number {
  let sum = 0;
  for (const child of childrenOf(id))
    sum += Number(/VmRSS:\s+(\d+)/.exec(textAt(`/proc/${child}/status`))?.[1] ?? 0) + memoryBelow(child);
  return sum;
}

const childrenOf = (id: number): number[] =>
  textAt(`/proc/${id}/task/${id}/children`).split(' ').filter(Boolean).map(Number);

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has just ended, or the system has no such files.
    return '';
  }
}
