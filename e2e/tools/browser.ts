import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { presentBrowser } from '../../src/commands/doctor/browsers.ts';
import { runProgram } from '../../src/commands/running/program.ts';

/** The browser that Playwright has installed, or else one of the machine. */
const present = (): string | undefined => presentBrowser(chromium.executablePath());

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
