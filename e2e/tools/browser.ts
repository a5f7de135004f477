import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { runProgram } from '../../src/commands/running/program.ts';

const home = homedir();
const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    // Chromium without its windows takes little more than half of the time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications', `${home}/Applications`].flatMap((folder) => [
    `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => `${process.env[name] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
};

/** The browser that Playwright has installed, or else one of the machine. */
function present(): string | undefined {
  const own = process.env['NEWSROOM_BROWSER'] ?? chromium.executablePath();
  return [own, ...(usualPlaces[process.platform] ?? [])].find((file) => file && existsSync(file));
}

/** What a Chromium needs to keep quiet, and, for root, to start at all. */
export const browserArguments = [
  '--disable-quic',
  // Test machines have none, and a graphics card made of software is slower than no card.
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const packaged = 'chromium-headless-shell';
const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * The file of a Chromium to test with. Playwright's own comes first, then one of the machine; where there is none,
 * Playwright's installer is asked, then, as root, the system's packages.
 * @throws with the command to type when nothing helps
 */
export async function browser(): Promise<string> {
  const found = present();
  if (found) return found;
  console.log('No Chromium was found. Installing the one of Playwright …');
  await runProgram('@playwright/test', ['install', 'chromium'], {}, 'playwright');
  const installed = present();
  if (installed) return installed;
  if (isRootOnDebian) {
    console.log(`That did not work. Installing the package “${packaged}” of the system …`);
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packaged], options);
    const fromPackage = present();
    if (fromPackage) return fromPackage;
  }
  throw new Error(
    'The tests need a Chromium, and none could be installed. Install Google Chrome or Chromium (on Debian and Ubuntu: sudo apt-get install chromium-headless-shell), then run the command again.',
  );
}
