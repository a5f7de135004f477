import { subscribe } from 'node:diagnostics_channel';
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/* Stands before a build that is measured (`node --import`), and writes down what it has cost when it ends. */

/** What a build has cost; seconds are those of the processor, of all threads together. */
export type Cost = {
  /** With the programs that the build has started, where the system tells of them (Linux). */
  whole: number;
  proof: number;
  megabytes: number;
  phases: { name: string; seconds: number }[];
};

/** What Astro says when a part of a build is over, in this order. */
const ends: { name: string; said: RegExp }[] = [
  { name: 'reading', said: /Synced content/ },
  { name: 'bundling', said: /generating static routes/ },
  { name: 'pages', said: /✓ Completed in/ },
  { name: 'pictures', said: /\[build\].*✓ Completed in/ },
];

function measure(path: string): void {
  const cost: Cost = { whole: 0, proof: 0, megabytes: 0, phases: [] };
  let before = 0;
  const over = (name: string, at = own()) => {
    cost.phases.push({ name, seconds: at - before });
    before = at;
  };
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((...parameters: Parameters<typeof write>) => {
    const end = ends[cost.phases.length];
    if (end?.said.test(String(parameters[0]))) over(end.name);
    return write(...parameters);
  }) as typeof write;
  subscribe('tracing:depesche:proof:start', () => over('search'));
  subscribe('tracing:depesche:proof:asyncEnd', () => {
    const began = before;
    over('proof');
    cost.proof = before - began;
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
