import { join } from 'node:path';
import type { LiveExpectation, Newest } from './expected.ts';
import { searchLive } from './search.ts';

export type SmokeFinding = {
  what: 'page' | 'feed' | 'sitemap' | 'search' | 'held';
  where: string;
  reason?: string;
};

export type Smoke = {
  findings: SmokeFinding[];
  /** Milliseconds from the instant of publication until the page was on the server. */
  delay: number | undefined;
};

/** A text as the source of a page has it, escaped. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Checks a live site after a deploy: whether the newest release is in its places, and whether no held-back text can be
 * reached. `out` is the last build.
 */
export async function smoke(live: string, expected: LiveExpectation, out: string, now: Date): Promise<Smoke> {
  const findings: SmokeFinding[] = [];
  let seen: number | undefined;
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, live), { redirect: 'manual' });
    return { status: answer.status, text: await answer.text(), date: answer.headers.get('last-modified') };
  };
  const look = async (
    what: SmokeFinding['what'],
    where: string,
    wanted: () => Promise<string | undefined>,
  ) => {
    const reason = await wanted().catch((error: unknown) =>
      error instanceof Error
        ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`.trim()
        : String(error),
    );
    findings.push({ what, where, ...(reason !== undefined && { reason }) });
  };
  const holds = (what: SmokeFinding['what'], path: string, wanted: string) =>
    look(what, path, async () => {
      const { status, text } = await get(path);
      if (status !== 200) return String(status);
      return text.includes(wanted) ? undefined : wanted;
    });
  for (const one of expected.newest) {
    await look('page', one.page, async () => {
      const { status, text, date } = await get(one.page);
      if (status !== 200) return String(status);
      if (date) seen = Math.min(seen ?? Infinity, Date.parse(date));
      return text.includes(one.absolute) ? undefined : one.absolute;
    });
    await holds('feed', one.feed, escaped(one.guid));
    await holds('sitemap', one.sitemap, escaped(one.absolute));
    await look('search', one.index, async () => {
      // The search program would report a missing index too, but its error cannot be caught.
      const { status } = await get(`${one.index}pagefind-entry.json`);
      return status === 200 ? missingIn(live, one, out) : String(status);
    });
  }
  for (const { path, title } of expected.held) {
    await look('held', path, async () => {
      const { status, text } = await get(path);
      if (title !== undefined) return text.includes(escaped(title)) ? String(status) : undefined;
      return status === 404 || status === 403 || status === 410 ? undefined : String(status);
    });
  }
  const at = seen ?? now.getTime();
  return { findings, delay: expected.lift === undefined ? undefined : Math.max(0, at - expected.lift) };
}

async function missingIn(live: string, { index, title, page, language }: Newest, out: string) {
  const program = join(out, 'pagefind', language, 'pagefind.js');
  const found = await searchLive(program, new URL(index, live).href, title);
  return found.some((url) => url.endsWith(`/${page}`)) ? undefined : title;
}
