import type { FormerVersion, FormerVersions } from '../../history/former-versions.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { ComparedLetters } from '../../model/letters/letters.ts';
import { measuresIn } from '../../model/letters/measures.ts';
import type { Overlap, Secret } from './overlaps.ts';
import { occursIn } from './phrase-index.ts';
import { sayingKindOf, readFormer, saidBy } from './said-by.ts';
import type { Saying } from './sayings.ts';

/** A path within the content folder, from one for messages (`content/releases/…`). */
export const withinContent = (file: string): string => file.slice(file.indexOf('/') + 1);

/** The words of a former version, in the form in which they are compared. */
type Compared = { letters: ComparedLetters; measures: ReadonlySet<string> };
/** A former version as it was read, with its words by the instant at which they were open; `all` has the others too. */
type FormerWords = { file: ReturnType<typeof readFormer>; words: Map<number | 'all', Compared> };

const formerWords = new WeakMap<FormerVersion, FormerWords>();

/**
 * Whether the public file of an overlap had these words before the held-back file had them, and was public with them,
 * by the order of the commits. A text that was not committed yet comes last.
 */
export function wasPublicBefore(
  { secret, owner, file }: Overlap,
  former: FormerVersions,
  manuscript: Manuscript,
  now: Date,
): boolean {
  const held = withinContent(owner.file);
  const open = withinContent(file.written.file);
  const came = former
    .get(held)
    ?.find((version) => isIn(secret, wordsOfVersion(held, version, 'all', manuscript)));
  const before = former.get(open)?.findLast(({ place }) => place < (came?.place ?? Infinity));
  const at = came?.at ?? now.getTime();
  return before !== undefined && isIn(secret, wordsOfVersion(open, before, at, manuscript));
}

const isIn = (secret: Secret, { letters, measures }: Compared): boolean =>
  'value' in secret ? measures.has(secret.value) : occursIn(secret, letters);

/** The words of a former version: those that were open at an instant in milliseconds, or all. */
function wordsOfVersion(
  path: string,
  version: FormerVersion,
  at: number | 'all',
  manuscript: Manuscript,
): Compared {
  const { source } = version;
  if (source === undefined) return compared([]);
  const known = formerWords.get(version) ?? { file: readFormer(path, source), words: new Map() };
  formerWords.set(version, known);
  const kept = known.words.get(at);
  if (kept) return kept;
  const { open, held } = saidBy(sayingKindOf(path), known.file, manuscript, new Date(at === 'all' ? 0 : at));
  const words = compared(at === 'all' ? [...open, ...held] : open);
  known.words.set(at, words);
  return words;
}

function compared(sayings: readonly Saying[]): Compared {
  const letters = new ComparedLetters();
  for (const { text } of sayings) letters.add(text);
  const measures = sayings.flatMap(({ text }) => measuresIn(text).map(({ value }) => value));
  return { letters, measures: new Set(measures) };
}
