import { now } from '../clock.ts';
import { contentFolder } from '../desk/content-folder.ts';
import { readDesk } from '../desk/read-desk.ts';
import { publishingWords } from '../i18n/publishing/words.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/urls.ts';
import { due } from '../rules/due.ts';

/** Neither “build” nor “broken”: the workflows ask for it. */
const nothingDue = 3;

/**
 * `npm run clock [-- <url>]`: asks the live site when it was built, and exits with 0 when something has become due
 * since then or when it cannot be learnt, for to build once too often is harmless; with 3 when nothing has.
 */
export async function clock([where]: string[]): Promise<number> {
  const words = publishingWords(process.env).clock;
  const settings = readSettings(contentFolder);
  const { built, base } = urlsOf(settings);
  let at: Date;
  try {
    const live = new URL(built.slice(base.length), where ?? settings.url);
    // Neither a browser nor a network in between may answer from what it has kept.
    const answer = await fetch(live, { headers: { 'Cache-Control': 'no-cache' } });
    if (!answer.ok) throw new Error(String(answer.status));
    at = new Date(((await answer.json()) as { at: string }).at);
    if (Number.isNaN(at.getTime())) throw new Error(live.href);
  } catch (error) {
    console.log(words.unknown(error instanceof Error ? error.message : String(error)));
    return 0;
  }
  const [next] = due(await readDesk(contentFolder), at);
  const instant = next && new Date(next.at);
  if (instant && instant <= now) {
    console.log(words.due(instant.toISOString()));
    return 0;
  }
  console.log(words.notDue(instant?.toISOString()));
  return nothingDue;
}
