import { join } from 'node:path';
import { indexedWords } from '../../search/tokens.ts';
import { buildMark, builtFrom } from '../emptying/built.ts';
import type { Held, LiveExpectation, Newest } from './expected.ts';
import { searchLive } from './search.ts';

export type SmokeFinding = {
  what: 'page' | 'feed' | 'sitemap' | 'search' | 'built' | 'held';
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
 * Checks a live site after a deploy: whether the newest release is in its places, whether the site shows the time to
 * come, and whether a list names a held-back text. It is never asked for the address of one: the request itself would
 * tell it to the host and to every network on the way. `out` is the last build.
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
  await look('built', buildMark, async () => {
    const { status, text } = await get(buildMark);
    const built = status === 200 ? builtFrom(text) : undefined;
    return built && (built.at > now || built.isPreview) ? built.at.toISOString() : undefined;
  });
  for (const list of expected.held.length ? expected.lists : []) {
    await look('held', list, async () => {
      const { text } = await get(list);
      const named = expected.held.find((one) => isNamed(one, text));
      return named && (named.page ?? named.guid);
    });
  }
  for (const { instead } of expected.held) {
    if (!instead) continue;
    await look('held', instead.page, async () => {
      const { status, text } = await get(instead.page);
      return text.includes(escaped(instead.title)) ? String(status) : undefined;
    });
  }
  const at = seen ?? now.getTime();
  return { findings, delay: expected.lift === undefined ? undefined : Math.max(0, at - expected.lift) };
}

/** Whether a list names a text, by its id, its address or its path. */
const isNamed = ({ guid, page, absolute }: Held, text: string) =>
  text.includes(escaped(guid)) ||
  (absolute !== undefined && text.includes(escaped(absolute))) ||
  (page !== undefined && text.includes(`/${page}"`));

async function missingIn(live: string, { index, title, page, language }: Newest, out: string) {
  const program = join(out, 'pagefind', language, 'pagefind.js');
  const found = await searchLive(program, new URL(index, live).href, indexedWords(title).join(' '));
  return found.some((url) => url.endsWith(`/${page}`)) ? undefined : title;
}
