import { wallClock } from '../clock.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { expectedAt } from '../publishing/smoke/expected.ts';
import { publicFolder } from '../publishing/emptying/kept-places.ts';
import { delayOf } from '../history/deploys.ts';
import { durationInWords } from '../publishing/record/duration.ts';
import { keepLive } from '../publishing/record/keep-live.ts';
import { type SmokeFinding, smoke as smokeTest } from '../publishing/smoke/smoke.ts';
import { parametersOf } from './running/command-line.ts';
import { commandLines } from './running/command-lines.ts';

/**
 * `npm run smoke [-- <url>] [--json]`: checks the live site after a deploy, at its public address or another one, against
 * the content and the build of this folder. The deploy that is live at the public address is kept in the record, with
 * the instant at which it was first seen. Exits with 0 when everything expected is there and nothing else, with 1
 * otherwise, with 2 when the arguments are wrong.
 */
export async function smokeCommand(parameters: string[]): Promise<number> {
  const words = terminalWords(process.env).publishing.smoke;
  const settings = readSettings(contentFolder);
  const { values, positionals } = parametersOf(commandLines.smoke, parameters);
  const [where] = positionals;
  const url = where ?? settings.url;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    console.error(words.usage);
    return 2;
  }
  const live = url.endsWith('/') ? url : `${url}/`;
  const now = wallClock();
  const manuscript = await readKept(contentFolder);
  const expected = expectedAt(manuscript, settings, now);
  const { findings, delay } = await smokeTest(live, expected, publicFolder(), now);
  const isThere = findings.every(({ what, reason }) => what !== 'page' || reason === undefined);
  const kept = where === undefined && isThere ? await keepLive(settings, manuscript, now) : undefined;
  const exit = findings.some(({ reason }) => reason !== undefined) ? 1 : 0;
  const told = kept?.deploy && delayOf(kept.deploy) !== undefined ? delayOf(kept.deploy) : delay;
  if (kept) console.error(kept.said);
  if (values.json) {
    const open = findings.filter(({ what, reason }) => what !== 'held' || reason !== undefined);
    console.log(JSON.stringify({ url: live, deploy: kept?.deploy, delay: told, findings: open }));
    return exit;
  }
  const line = ({ what, where, reason }: SmokeFinding) =>
    `${reason === undefined ? '✔' : '✖'} ${words.what[what]}: ${reason === undefined ? where : words.wrong(where, reason)}`;
  const [held, open] = [true, false].map((isHeld) =>
    findings.filter(({ what }) => (what === 'held') === isHeld),
  );
  for (const finding of open ?? []) console.log(line(finding));
  if (!expected.newest.length) console.log(words.empty);
  // The addresses of held-back texts are secret, unless the site names them already.
  const leaks = (held ?? []).filter(({ reason }) => reason !== undefined);
  for (const leak of leaks) console.log(line(leak));
  if (expected.held.length && !leaks.length)
    console.log(`✔ ${words.what.held}: ${words.held(expected.held.length)}`);
  if (told !== undefined) console.log(words.delay(durationInWords(told, words)));
  return exit;
}
