import { resolve } from 'node:path';
import type { Organ } from '../../i18n/shapes/doctor.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { findingsOf } from './findings.ts';
import { readMachine } from './machine.ts';
import { machineProbes } from './probes.ts';

/**
 * `npm run doctor [-- --offline]`: looks at the machine, the repository and the host, and says of each trouble what to
 * do. Exits with 1 when there is a trouble. Nothing is changed.
 */
export async function doctor(parameters: string[]): Promise<number> {
  const { values } = parametersOf(commandLines.doctor, parameters);
  const words = terminalWords(process.env).doctor;
  const root = resolve(import.meta.dirname, '..', '..', '..');
  const findings = findingsOf(await readMachine(root, contentFolder, machineProbes(!values.offline)));
  for (const organ of Object.keys(words.organs) as Organ[]) {
    const own = findings.filter((finding) => finding.organ === organ);
    if (!own.length) console.log(`✔ ${words.organs[organ]}`);
    for (const { isNote, said } of own)
      console.log(`${isNote ? '·' : '✖'} ${words.organs[organ]}: ${said(words)}`);
  }
  const troubles = findings.filter(({ isNote }) => !isNote).length;
  const notes = findings.length - troubles;
  console.log(`\n${findings.length ? words.sum(troubles, notes) : words.healthy}`);
  return troubles ? 1 : 0;
}
