import type { Parsed } from '../body/reading/parse.ts';
import { isMap } from '../manuscript/yaml/yaml-map.ts';
import { readFrontmatter } from '../manuscript/frontmatter.ts';
import { liftOf } from '../gate/state.ts';
import { isSurelyPublic } from '../gate/surely-public.ts';
import { instantProblem } from '../schema/instants.ts';
import { type Names, plainText } from './plain-text.ts';

/** A correction or an update, as an earlier file had it. */
export type ChangeEntry = { at: string; kind: 'correction' | 'update'; note: string };

/** The parts of a text that its history compares. Contacts, dates and pictures are not among them. */
export type TextWords = { title: string; summary: string; body: string };

/** A former state of a text, by its own frontmatter. */
export type FormerState = {
  /** The instant from which its frontmatter made it public, in milliseconds. */
  lift: number;
  /** The instant from which its text was withdrawn, in milliseconds; `Infinity` if never. */
  gone: number;
  publishedAt: string;
  guid?: string | undefined;
  entries: ChangeEntry[];
  words: TextWords;
};

/**
 * Reads a former text, which may follow older rules. Undefined when it was a draft or may not have been meant to be public:
 * nothing of it is shown then. `parse` is an argument because the desk parses with another parser in the browser.
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
  const body = plainText(parse(source, language), language, names, lift);
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
