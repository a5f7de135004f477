import type { HardFact } from '../../faults/fault-facts.ts';
import { isPublic, stateAt } from '../../gate/state.ts';
import { type FormerState, said, type TextWords } from '../../history/former-text.ts';
import { type Names, plainText } from '../../history/plain-text.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { withoutStruck } from '../../body/plain/without-marks.ts';
import { changedFact } from '../../model/text/hard-facts.ts';
import { lifeOf } from '../overview/row-values.ts';
import { parseHere } from '../text/mdx.ts';
import type { Draft } from '../text/verdict.ts';
import { onlyChange, type WordChange } from './only-change.ts';

/** Parts of a release whose changes readers may want to know of: its words, and the facts beside them. */
export const ofInterest = [
  'title',
  'summary',
  'body',
  'kicker',
  'dateline',
  'events',
  'attachments',
] as const;

/** A public text that a save changes without an entry about it: the fields, and the words if it is one place. */
export type PublicChange = {
  language: string;
  fields: (typeof ofInterest)[number][];
  words?: WordChange | undefined;
  fact?: HardFact | undefined;
};

/** What a save does to the public texts of a release. `hidden` are those that readers would not find any more. */
export type PublicSave = { changed: PublicChange[]; hidden: HiddenText[] };
/** A text by its language, with the date that its address comes from. */
export type HiddenText = { language: string; publishedAt: string };

/**
 * Compares the texts of a release with what readers know: the files that the form was opened on, as far as they are public
 * at `now`. `isShown` says of a language whether a site has shown it.
 */
export function publicSave(
  drafts: readonly Draft[],
  isShown: (language: string) => boolean,
  now: Date,
): PublicSave {
  const changed: PublicChange[] = [];
  const hidden: HiddenText[] = [];
  for (const { language, text, before } of drafts) {
    const [was, is] = [before && publicState(before, language, now), valuesIn(text)];
    const life = lifeOf(is);
    if (!before || !was || !life || !isShown(language)) continue;
    const state = stateAt(life, now);
    if (!isPublic(state)) hidden.push({ language, publishedAt: was.publishedAt });
    // A withdrawal and a new entry tell readers.
    if (!isPublic(state) || state === 'withdrawn' || isTold(was, life.corrections)) continue;
    const change = changeOf(was, before, { language, text, is });
    if (change) changed.push(change);
  }
  return { changed, hidden };
}

/** The text that readers can read at `now`, by its own frontmatter. Undefined if they cannot. */
export function publicState(source: string, language: string, now: Date): FormerState | undefined {
  const was = said(source, language, nobody, parseHere);
  const life = lifeOf(valuesIn(source));
  const isOpen = life && isPublic(stateAt(life, now)) && stateAt(life, now) !== 'withdrawn';
  return was && isOpen ? was : undefined;
}

const isTold = ({ entries }: FormerState, now: readonly { at: string }[]): boolean => {
  const known = new Set(entries.map(({ at }) => Date.parse(at)));
  return now.some(({ at }) => !known.has(Date.parse(at)));
};

function changeOf(
  { words: was }: FormerState,
  source: string,
  { language, text, is }: { language: string; text: string; is: Values },
): PublicChange | undefined {
  const body = plainText(parseHere(text, language), language, nobody, 0);
  if (body === undefined) return undefined;
  const now: TextWords = { title: String(is['title'] ?? ''), summary: String(is['summary'] ?? ''), body };
  const before = valuesIn(source);
  const isSameSpeech = textWithIds(source, language) === textWithIds(text, language);
  const fields = ofInterest.filter((field) =>
    field === 'body' && !isSameSpeech
      ? true
      : field in now
        ? now[field as keyof TextWords] !== was[field as keyof TextWords]
        : JSON.stringify(is[field]) !== JSON.stringify(before[field]),
  );
  if (!fields.length) return undefined;
  const valid = (words: TextWords) => withoutStruck(Object.values(words).join('\n'), language);
  return {
    language,
    fields,
    words: onlyChange(was, now, language),
    fact: changedFact(valid(was), valid(now), language, []),
  };
}

const valuesIn = (source: string): Values => {
  const data = readFrontmatter(source)?.data;
  return isMap(data) ? data : {};
};

/** Names do not matter here: an id has the same before and after. */
const nobody: Names = { person: () => '', organisation: () => '', fact: () => '' };
/** Who speaks is told by the id. */
const byId: Names = { person: (id) => id, organisation: (id) => id, fact: (id) => id };

const textWithIds = (source: string, language: string) =>
  plainText(parseHere(source, language), language, byId, 0);
