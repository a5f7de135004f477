import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { wallClock } from '../../clock.ts';
import type { Organ } from '../../i18n/shapes/doctor.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { presentBrowser } from './browsers.ts';
import { findingsOf } from './findings.ts';
import { freeBytes, type Probes, readMachine } from './machine.ts';

/** How long others are waited for, in milliseconds. */
const patience = 10_000;

/**
 * `npm run doctor [-- --offline]`: looks at the machine, the repository and the host, and says of each trouble what to
 * do. Exits with 1 when there is a trouble. Nothing is changed.
 */
export async function doctor(parameters: string[]): Promise<number> {
  const { values } = parametersOf(commandLines.doctor, parameters);
  const words = terminalWords(process.env).doctor;
  const root = resolve(import.meta.dirname, '..', '..', '..');
  const findings = findingsOf(await readMachine(root, contentFolder, probes(!values.offline)));
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

const probes = (isOnline: boolean): Probes => ({
  node: process.version,
  now: wallClock(),
  // Playwright is there for tests only.
  browser: async () =>
    presentBrowser(
      await import('@playwright/test').then(
        ({ chromium }) => chromium.executablePath(),
        () => undefined,
      ),
    ),
  free: freeBytes,
  timeAt,
  kept,
  isOnline,
});

async function timeAt(host: string): Promise<Date | undefined> {
  try {
    const { headers } = await fetch(`https://${host}/`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(patience),
    });
    const date = headers.get('date');
    return date === null ? undefined : new Date(date);
  } catch {
    return undefined;
  }
}

/** Asks GitHub by its own program, if that is installed and signed in. It tells names of secrets, never their values. */
async function kept(folder: string): ReturnType<Probes['kept']> {
  const ask = async (...words: string[]) => {
    const { stdout } = await promisify(execFile)('gh', words, { cwd: folder, timeout: patience });
    return JSON.parse(stdout) as { name: string; value?: string }[];
  };
  try {
    const variables = await ask('variable', 'list', '--json', 'name,value');
    const secrets = await ask('secret', 'list', '--json', 'name');
    // An environment that nobody has made yet has no secrets.
    const own = await ask('secret', 'list', '--env', 'newsroom', '--json', 'name').catch(() => []);
    return {
      deploy: variables.find(({ name }) => name === 'NEWSROOM_DEPLOY')?.value,
      variables: variables.map(({ name }) => name),
      secrets: [...secrets, ...own].map(({ name }) => name),
    };
  } catch {
    return undefined;
  }
}
