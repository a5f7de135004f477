import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { wallClock } from '../../clock.ts';
import { presentBrowser } from './browsers.ts';
import { freeBytes, type Probes } from './machine.ts';

/** How long others are waited for, in milliseconds. */
const patience = 10_000;

/** The probes of this machine. `isOnline` says whether others may be asked over the net. */
export const machineProbes = (isOnline: boolean): Probes => ({
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
