import { wallClock } from '../clock.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { expectedAt } from '../publishing/smoke/expected.ts';
import { publicFolder } from '../publishing/emptying/kept-places.ts';
import { type SmokeFinding, smoke as smokeTest } from '../publishing/smoke/smoke.ts';

/**
 * `npm run smoke [-- <url>]`: checks the live site after a deploy, at its public address or another one, against the
 * content and the build of this folder. Exits with 0 when everything expected is there and nothing else, with 1
 * otherwise, with 2 when the arguments are wrong.
 */
export async function smokeCommand([where]: string[]): Promise<number> {
  const words = terminalWords(process.env).publishing.smoke;
  const settings = readSettings(contentFolder);
  const url = where ?? settings.url;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    console.error(words.usage);
    return 2;
  }
  const live = url.endsWith('/') ? url : `${url}/`;
  const now = wallClock();
  const expected = expectedAt(await readManuscript(contentFolder), settings, now);
  const { findings, delay } = await smokeTest(live, expected, publicFolder(), now);
  const line = ({ what, where, reason }: SmokeFinding) =>
    `${reason === undefined ? '✔' : '✖'} ${words.what[what]}: ${reason === undefined ? where : words.wrong(where, reason)}`;
  const [held, open] = [true, false].map((isHeld) =>
    findings.filter(({ what }) => (what === 'held') === isHeld),
  );
  for (const finding of open ?? []) console.log(line(finding));
  if (!expected.newest.length) console.log(words.empty);
  // The addresses of held-back texts are secret, unless they can be reached already.
  const leaks = (held ?? []).filter(({ reason }) => reason !== undefined);
  for (const leak of leaks) console.log(line(leak));
  if (held?.length && !leaks.length) console.log(`✔ ${words.what.held}: ${words.held(held.length)}`);
  if (delay !== undefined) {
    const seconds = Math.round(delay / 1_000);
    console.log(words.delay(words.duration(Math.floor(seconds / 60), seconds % 60)));
  }
  return findings.some(({ reason }) => reason !== undefined) ? 1 : 0;
}
