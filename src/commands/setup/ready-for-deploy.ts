import { basename } from 'node:path';
import { now } from '../../clock.ts';
import type { Organ } from '../../i18n/shapes/doctor.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { judge } from '../../rules/judge.ts';
import { type Finding, findingsOf } from '../doctor/findings.ts';
import { readMachine } from '../doctor/machine.ts';
import { machineProbes } from '../doctor/probes.ts';
import { lacksOf } from './needs.ts';

/** What of the doctor's findings stands between a newsroom and its first deploy. */
const organs: readonly Organ[] = ['git', 'repository', 'remote', 'workflows', 'secrets', 'uncommitted'];

/** What the doctor finds there, in the repository of the program in `root` and in that of the content. */
const findHere = async (root: string, content: string): Promise<Finding[]> =>
  findingsOf(await readMachine(root, content, machineProbes(true)));

/**
 * `npm run setup -- --check`: says what a first deploy still lacks, each with what to do. Exits with 1 when there is
 * something. Nothing is changed.
 */
export async function readyForDeploy(root: string, content: string, find = findHere): Promise<number> {
  const { setupCheck: words, doctor } = terminalWords(process.env);
  const manuscript = await readManuscript(content);
  const lacks = lacksOf(manuscript, judge(manuscript, now), basename(content));
  const findings = (await find(root, content)).filter(({ organ }) => organs.includes(organ));
  for (const { need, said } of lacks) console.log(`✖ ${words.needs[need]}: ${said(words)}`);
  for (const { organ, isNote, said } of findings)
    console.log(`${isNote ? '·' : '✖'} ${doctor.organs[organ]}: ${said(doctor)}`);
  const count = lacks.length + findings.filter(({ isNote }) => !isNote).length;
  console.log(count ? `\n${words.sum(count)}` : words.ready);
  return count ? 1 : 0;
}
