import { parse } from '../body/parse.ts';
import { plain } from '../body/plain/plain.ts';
import { textOf } from '../body/plain/text.ts';
import type { Surroundings } from '../body/surroundings.ts';
import { readFrontmatter } from '../desk/frontmatter.ts';
import { liftOf } from '../model/state.ts';
import { isSurelyPublic } from '../model/surely-public.ts';
import { instantProblem } from '../schema/calendar.ts';

/** A correction or an update as a file told it. */
export type Entry = { at: string; kind: 'correction' | 'update'; note: string };

/** What counts of a text for its history: never contacts, dates or pictures. */
export type Words = { title: string; summary: string; body: string };

/** What a former text of a release said of itself. */
export type Said = {
  /** From when it called itself public, in milliseconds. */
  lift: number;
  /** From when its text was withdrawn as well. */
  gone: number;
  publishedAt: string;
  guid?: string | undefined;
  entries: Entry[];
  words: Words;
};

/** How names are written that a text names by their id. */
export type Names = {
  person(id: string, language: string): string;
  organisation(id: string, language: string): string;
};

/**
 * Reads a former text, which may keep rules that no longer hold. Undefined when it was a draft, or when it is not
 * certain that it was meant to be public: then nothing of it is shown.
 */
export function said(source: string, language: string, names: Names): Said | undefined {
  const raw = readFrontmatter(source)?.data;
  if (!isMap(raw)) return undefined;
  const { title, summary, publishedAt, embargo, withdrawn, guid, corrections } = raw;
  if (typeof title !== 'string' || typeof summary !== 'string' || !isInstant(publishedAt)) return undefined;
  const until = isMap(embargo) ? embargo['until'] : undefined;
  if (embargo !== undefined && !isInstant(until)) return undefined;
  const lift = liftOf({ publishedAt, embargo: isInstant(until) ? { until } : undefined });
  if (!isSurelyPublic(raw, new Date(lift))) return undefined;
  const body = plainText(source, language, names);
  if (body === undefined) return undefined;
  const end = isMap(withdrawn) && withdrawn['keepText'] === false ? withdrawn['at'] : undefined;
  return {
    lift,
    gone: isInstant(end) ? Date.parse(end) : Infinity,
    publishedAt,
    guid: typeof guid === 'string' ? guid : undefined,
    entries: Array.isArray(corrections) ? corrections.filter(isEntry) : [],
    words: { title, summary, body },
  };
}

/** The body as readers read it, without markup; names as they are called today. */
export function plainText(source: string, language: string, names: Names): string | undefined {
  const parsed = parse(source, language);
  if ('problem' in parsed) return undefined;
  try {
    return textOf(plain(parsed.tree, bare(language, names)));
  } catch {
    // The vocabulary of that time may have had what it has no longer.
    return undefined;
  }
}

/** Only words matter: addresses, sizes and dates of events are not part of a text. */
const bare = (language: string, names: Names): Surroundings => ({
  language,
  licence: 'editorial',
  person: (id) => ({ name: names.person(id, language), role: '' }),
  organisation: (id) => ({ name: names.organisation(id, language) }),
  picture: () => ({ url: '', width: 0, height: 0 }),
  attachment: () => '',
  event: (title) => ({ title, words: '' }),
  link: (href) => href,
});

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isInstant = (value: unknown): value is string => typeof value === 'string' && !instantProblem(value);

const isEntry = (value: unknown): value is Entry =>
  isMap(value) &&
  isInstant(value['at']) &&
  (value['kind'] === 'correction' || value['kind'] === 'update') &&
  typeof value['note'] === 'string';
