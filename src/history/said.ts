import type { Parsed } from '../body/parse.ts';
import { isMap } from '../manuscript/map.ts';
import { readFrontmatter } from '../manuscript/frontmatter.ts';
import { liftOf } from '../gate/state.ts';
import { isSurelyPublic } from '../gate/surely-public.ts';
import { instantProblem } from '../schema/calendar.ts';
import { type Names, plainText } from './plain-text.ts';

/** A correction or an update as a file told it. */
export type ChangeEntry = { at: string; kind: 'correction' | 'update'; note: string };

/** What counts of a text for its history: never contacts, dates or pictures. */
export type TextWords = { title: string; summary: string; body: string };

/** What a former text of a release said of itself. */
export type FormerState = {
  /** From when it called itself public, in milliseconds. */
  lift: number;
  /** From when its text was withdrawn as well. */
  gone: number;
  publishedAt: string;
  guid?: string | undefined;
  entries: ChangeEntry[];
  words: TextWords;
};

/**
 * Reads a former text, which may keep rules that no longer hold. Undefined when it was a draft, or when it is not
 * certain that it was meant to be public: then nothing of it is shown. The desk in the browser has a parser of its own.
 */
export function said(
  source: string,
  language: string,
  names: Names,
  parse: (source: string, language: string) => Parsed,
): FormerState | undefined {
  const raw = readFrontmatter(source)?.data;
  if (!isMap(raw)) return undefined;
  const { title, summary, publishedAt, embargo, withdrawn, guid, corrections } = raw;
  if (typeof title !== 'string' || typeof summary !== 'string' || !isInstant(publishedAt)) return undefined;
  const until = isMap(embargo) ? embargo['until'] : undefined;
  if (embargo !== undefined && !isInstant(until)) return undefined;
  const lift = liftOf({ publishedAt, embargo: isInstant(until) ? { until } : undefined });
  if (!isSurelyPublic(raw, new Date(lift))) return undefined;
  const body = plainText(parse(source, language), language, names);
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

const isInstant = (value: unknown): value is string => typeof value === 'string' && !instantProblem(value);

const isEntry = (value: unknown): value is ChangeEntry =>
  isMap(value) &&
  isInstant(value['at']) &&
  (value['kind'] === 'correction' || value['kind'] === 'update') &&
  typeof value['note'] === 'string';
