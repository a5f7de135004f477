import { wallClock } from '../clock.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/address/urls.ts';
import type { PublishingWords } from '../i18n/tools/de/publishing.ts';
import { delayOf, readDeploys } from '../history/deploys.ts';
import { lastCommit, quietDays, switchedOffAfter } from '../publishing/quiet.ts';
import { durationInWords } from '../publishing/record/duration.ts';
import { liveBuild, reasonOf } from '../publishing/record/live.ts';
import { isRepositoryPrivate } from '../review/readers.ts';
import { overdue } from '../publishing/overdue.ts';

/** The workflows check for each code. Any other counts as a failure. */
const codes = { due: 0, failed: 1, nothingDue: 3 };

/**
 * `npm run clock [-- <url>]`: asks the live site for the instant of its build. Exits with 0 when a rebuild has become
 * due or when nothing is published yet, with 3 when none is due, with 1 when the instant cannot be found. It also tells
 * how late the last release was, and warns when the host is about to stop the clock.
 */
export async function clock([where]: string[]): Promise<number> {
  const words = terminalWords(process.env).publishing;
  await warnOfQuiet(words);
  try {
    const settings = readSettings(contentFolder);
    const { built, base } = urlsOf(settings);
    const address = new URL(built.slice(base.length), where ?? settings.url);
    const live = await liveBuild(address, words.clock.notAnInstant(address.href));
    const at = live && new Date(live.at);
    const { isDue, said } = overdue(await readKept(contentFolder), at, wallClock(), words);
    console.log(said);
    await tellDelay(words);
    return isDue ? codes.due : codes.nothingDue;
  } catch (error) {
    console.error(words.clock.failed(reasonOf(error)));
    return codes.failed;
  }
}

/** Tells how long the last release with a known delay took to its readers. */
async function tellDelay({ record, smoke }: PublishingWords): Promise<void> {
  const { deploys = [] } = (await readDeploys(contentFolder)) ?? {};
  const last = deploys.findLast((deploy) => delayOf(deploy) !== undefined);
  if (!last) return;
  const { due = '', seen = '' } = last;
  console.log(record.delay(due, seen, durationInWords(delayOf(last) ?? 0, smoke)));
}

/** Warns in a workflow of GitHub that its schedule is about to stop. The clock that warns is the one that stops. */
async function warnOfQuiet({ quiet }: PublishingWords): Promise<void> {
  const { GITHUB_ACTIONS: github, FORGEJO_ACTIONS: forgejo, GITEA_ACTIONS: gitea } = process.env;
  if (!github || forgejo || gitea || isRepositoryPrivate(process.env)) return;
  const days = quietDays(await lastCommit(process.cwd()), wallClock());
  if (days !== undefined)
    console.log(`::warning title=${quiet.title}::${quiet.soon(days, switchedOffAfter - days)}`);
}
