import type { FormerVersion } from '../../history/former-versions.ts';
import type { History } from '../../history/history.ts';
import { publicBefore } from '../../history/recorded-versions.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { ComparedLetters } from '../../model/letters/letters.ts';
import { measuresIn } from '../../model/letters/measures.ts';
import type { Overlap, Secret } from './overlaps.ts';
import { occursIn } from './phrase-index.ts';
import { sayingKindOf, readFormer, saidBy } from './said-by.ts';
import type { Saying } from './sayings.ts';

/** A path within the content folder, from one for messages (`content/releases/…`). */
export const withinContent = (file: string): string => file.slice(file.indexOf('/') + 1);

type Version = Pick<FormerVersion, 'source'>;

/** The words of a former version, in the form in which they are compared. */
type Compared = { letters: ComparedLetters; measures: ReadonlySet<string> };
/** A former version as it was read, with its words by the instant at which they were open; `all` has the others too. */
type FormerWords = { file: ReturnType<typeof readFormer>; words: Map<number | 'all', Compared> };

const formerWords = new WeakMap<Version, FormerWords>();

/**
 * How it is known that the public file of an overlap said these words before the held-back file had them: `deployed` by
 * the record of deploys; `committed` by the order of the commits, which counts only if the held-back words are older than
 * the record. Undefined if it did not, or if nobody knows. A text that was not committed yet comes last.
 */
export function knownBefore(
  { secret, owner, file }: Overlap,
  { former = new Map(), recorded, record }: History,
  manuscript: Manuscript,
  now: Date,
): 'deployed' | 'committed' | undefined {
  const held = withinContent(owner.file);
  const open = withinContent(file.written.file);
  const came = former
    .get(held)
    ?.find((version) => isIn(secret, wordsOfVersion(held, version, 'all', manuscript)));
  const at = came?.at ?? now.getTime();
  const states = publicBefore(recorded?.get(open) ?? [], at);
  if (states.some((state) => isIn(secret, wordsOfVersion(open, state, state.at, manuscript))))
    return 'deployed';
  const [first] = record?.instants ?? [];
  if (first !== undefined && first <= at) return undefined;
  const before = former.get(open)?.findLast(({ place }) => place < (came?.place ?? Infinity));
  return before !== undefined && isIn(secret, wordsOfVersion(open, before, at, manuscript))
    ? 'committed'
    : undefined;
}

const isIn = (secret: Secret, { letters, measures }: Compared): boolean =>
  'value' in secret ? measures.has(secret.value) : occursIn(secret, letters);

/** The words of a former version: those that were open at an instant in milliseconds, or all. */
function wordsOfVersion(
  path: string,
  version: Version,
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
