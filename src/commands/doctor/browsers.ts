import { existsSync } from 'node:fs';
import { homedir } from 'node:os';

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

/** The file of a Chromium: the one that the environment names, else `own`, else one of the machine. */
export const presentBrowser = (own: string | undefined): string | undefined =>
  [process.env['NEWSROOM_BROWSER'] ?? own, ...(usualPlaces[process.platform] ?? [])].find(
    (file) => file && existsSync(file),
  );
