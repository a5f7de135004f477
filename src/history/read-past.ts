import { split } from '../body/reading/fences.ts';
import { parse } from '../body/reading/parse.ts';
import type { Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import { presentAt } from '../gate/present.ts';
import { isPublic, liftOf, stateAt } from '../gate/state.ts';
import { readBlobs } from './git.ts';
import { type History, noHistory } from './history.ts';
import { memoryOf } from './repository.ts';
import { namesOn } from './plain-text.ts';
import { type FormerState, said } from './former-text.ts';
import { readTrails } from './git-log.ts';
import { type Past, pastOf, type Reading } from './versions.ts';

/**
 * Reads the past of all releases that are public at `now`, by `folder/language`. Does not throw without git. In
 * development `once` keeps former texts between two calls.
 */
export async function readPast(
  content: string,
  manuscript: Manuscript,
  now: Date,
  once: Once = new Map(),
): Promise<History> {
  const memory = await memoryOf(content);
  if (memory !== 'whole') return { ...noHistory, memory };
  const { steps, isTouched } = await readTrails(content);
  const open = manuscript.releases.flatMap(({ texts }) => texts.filter((text) => isOpen(text, now)));
  const trails = open.flatMap((text) => {
    const id = `${text.folder}/${text.language}`;
    const trail = steps.get(id) ?? [];
    return trail.length > 1 || (trail.length && isTouched.has(id)) ? [{ id, text, trail }] : [];
  });
  const ids = trails
    .flatMap(({ trail }) => trail.map(({ blob }) => blob))
    .filter((blob) => blob !== undefined);
  const blobs = await readBlobs(content, new Set(ids));
  const names = namesOn(presentAt(manuscript, now));
  const pasts = trails.flatMap(({ id, text, trail }): [string, Past][] => {
    const sources = [text.source, ...trail.map(({ blob }) => blobs.get(blob ?? ''))];
    const isOne = new Set(trail.map(({ folder }) => folder).concat(text.folder)).size === 1;
    // Reading a text takes a millisecond, and most changes touch neither text, address nor id.
    if (isOne && new Set(sources.map((source) => whatCounts(source ?? ''))).size === 1) return [];
    const readings = trail.map(({ at, folder, isPushed, blob = '' }): Reading => {
      const source = blobs.get(blob);
      const key = `${blob} ${text.language}`;
      if (source !== undefined && !once.has(key)) once.set(key, said(source, text.language, names, parse));
      return { at, folder, isPushed, said: once.get(key) };
    });
    return [[id, pastOf(readings, liftOf(text.facts), now.getTime())]];
  });
  return { memory, pasts: new Map(pasts) };
}

/** Former texts, by git object and language. */
type Once = Map<string, FormerState | undefined>;

type Open = ReleaseText & { facts: NonNullable<ReleaseText['facts']> };

const isOpen = (text: ReleaseText, now: Date): text is Open =>
  text.facts !== undefined && isPublic(stateAt(text.facts, now));

/** The lines of a file that can change a version, an address or an id. */
function whatCounts(source: string): string {
  const { head = '', body = source } = split(source) ?? {};
  const counted = head.match(/^(?:title|summary|publishedAt|guid|draft|embargo)\b.*(?:\n[ \t]+.*)*/gm) ?? [];
  // Frontmatter that is not written with one field a line is compared as a whole.
  return counted.length < 3 ? source : [...counted.sort(), body].join('\n');
}
