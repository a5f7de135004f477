import { wallClock } from '../clock.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/address/urls.ts';
import { builtFrom } from '../publishing/emptying/built.ts';
import { overdue } from '../publishing/overdue.ts';

/** The workflows check for each code. Any other counts as a failure. */
const codes = { due: 0, failed: 1, nothingDue: 3 };

/**
 * `npm run clock [-- <url>]`: asks the live site for the instant of its build. Exits with 0 when a rebuild has become
 * due or when nothing is published yet, with 3 when none is due, with 1 when the instant cannot be found.
 */
export async function clock([where]: string[]): Promise<number> {
  const words = terminalWords(process.env).publishing.clock;
  try {
    const settings = readSettings(contentFolder);
    const { built, base } = urlsOf(settings);
    const live = await builtAt(new URL(built.slice(base.length), where ?? settings.url));
    const { isDue, said } = overdue(await readManuscript(contentFolder), live, wallClock(), words);
    console.log(said);
    return isDue ? codes.due : codes.nothingDue;
  } catch (error) {
    console.error(words.failed(reasonOf(error)));
    return codes.failed;
  }
}

/** The build instant of a live site. Undefined when it has none. */
async function builtAt(address: URL): Promise<Date | undefined> {
  const words = terminalWords(process.env).publishing.clock;
  // No cache may answer.
  const answer = await fetch(address, { headers: { 'Cache-Control': 'no-cache' } });
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
  const instant = builtFrom(await answer.text())?.at;
  if (!instant) throw new Error(words.notAnInstant(address.href));
  return instant;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
