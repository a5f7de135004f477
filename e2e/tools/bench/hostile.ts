import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstFiles } from '../../../src/commands/setup/first-files.ts';
import { commit, gitIn } from '../../small-repository.ts';
import type { HostileCost } from './hostile-child.ts';
import { type HostileInput, hostileInputs } from './hostile-inputs.ts';

/** What reading one input may cost: seconds of the processor, and megabytes of memory, those of the program included. */
const budget = { seconds: 2, megabytes: 300 };
/** A reading that has not ended by then never does. In milliseconds. */
const patience = 120_000;

const top = '.bench/hostile';
const child = join(import.meta.dirname, 'hostile-child.ts');
const newsroom = firstFiles(
  {
    publisher: 'Hafenverbund Lichterhaven',
    url: 'https://press.example.org',
    languages: 'de',
    timeZone: 'Europe/Berlin',
    place: 'Lichterhaven',
    contact: 'Ada Anker',
    email: 'ada@example.org',
    phone: '+49 30 23125 001',
    address: 'Am Kai 1, 12345 Lichterhaven',
    repository: 'private',
  },
  '2026-01-01',
);

/**
 * `npm run bench -- hostile [<words of a name>]`: what reading texts costs that were made to cost much, each in a process
 * of its own. Exits with 1 when one exceeds the budget.
 */
export async function hostile([wanted = '']: string[]): Promise<number> {
  let exceeded = 0;
  console.log(`  ${'input'.padEnd(48)} ${'CPU s'.padStart(7)} ${'MB'.padStart(6)}  rules`);
  for (const input of hostileInputs.filter(({ name }) => name.includes(wanted))) {
    const cost = await costOf(input);
    const isOver = !cost || cost.seconds > budget.seconds || cost.megabytes > budget.megabytes;
    if (isOver) exceeded += 1;
    const { seconds = NaN, megabytes = NaN, rules = ['did not end'] } = cost ?? {};
    const figures = `${seconds.toFixed(2).padStart(7)} ${megabytes.toFixed(0).padStart(6)}`;
    console.log(`${isOver ? '✗' : ' '} ${input.name.padEnd(48)} ${figures}  ${rules.join(' ')}`);
  }
  rmSync(top, { recursive: true, force: true });
  console.log(`${exceeded} of them cost more than ${budget.seconds} s or ${budget.megabytes} MB.`);
  return exceeded ? 1 : 0;
}

/** Undefined when the reading crashed or did not end. */
async function costOf({ files, past, asDesk }: HostileInput): Promise<HostileCost | undefined> {
  const content = join(top, 'content');
  rmSync(top, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  const write = (all: Iterable<readonly [string, string]>) => {
    for (const [path, text] of all) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
  };
  write(newsroom);
  gitIn(top, ['init', '--quiet']);
  if (past) {
    write(Object.entries(past()));
    commit(top, '2026-02-01T10:00:00Z');
    write(Object.entries(files()));
    commit(top, '2026-02-02T10:00:00Z');
  } else write(Object.entries(files()));
  const program = spawn(process.execPath, [child, content, ...(asDesk ? ['desk'] : [])], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const timer = setTimeout(() => program.kill('SIGKILL'), patience);
  await new Promise((ended) => program.on('exit', ended));
  clearTimeout(timer);
  const path = join(top, 'cost.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as HostileCost) : undefined;
}
