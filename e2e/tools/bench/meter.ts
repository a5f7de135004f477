import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { onProgress } from '../../../src/progress/progress.ts';

/* Stands before a build that is measured (`node --import`), and writes down what it has cost when it ends. */

/** What a build has cost; seconds are those of the processor, of all threads together. */
export type Cost = {
  /** With the programs that the build has started, where the system tells of them (Linux). */
  whole: number;
  proof: number;
  megabytes: number;
  phases: { name: string; seconds: number }[];
};

function measure(path: string): void {
  const cost: Cost = { whole: 0, proof: 0, megabytes: 0, phases: [] };
  let before = 0;
  let step: string | undefined;
  onProgress((progress) => {
    const next = progress === 'end' ? undefined : progress.step;
    if (next === step) return;
    const at = own();
    if (step !== undefined) cost.phases.push({ name: step, seconds: at - before });
    if (step === 'proof') cost.proof = at - before;
    // What comes before the first step belongs to it.
    if (step !== undefined) before = at;
    step = next;
  });
  process.on('exit', () => {
    cost.whole = own() + started();
    cost.megabytes = process.resourceUsage().maxRSS / 1024;
    writeFileSync(path, JSON.stringify(cost));
  });
}

function own(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Of the programs that have ended: proc_pid_stat(5), fields 16 and 17, in hundredths of a second. */
export function started(): number {
  try {
    const [, facts = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
    const [user, system] = facts.split(' ').slice(13, 15).map(Number);
    return ((user ?? 0) + (system ?? 0)) / 100;
  } catch {
    return 0;
  }
}

const { NEWSROOM_METER: path } = process.env;
if (path && isMainThread) measure(path);
