import type { Fault, Problem } from '../../faults/fault.ts';
import type { History } from '../../history/history.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import { faultAt } from '../fault-at.ts';
import { type Overlap, overlapsIn, type Secret } from './overlaps.ts';
import type { SecretOwner } from './phrases.ts';
import { overlapPlace } from './overlap-place.ts';
import { knownBefore, withinContent } from './known-before.ts';

const example = 'tells: [2026-12-24-merger]';

/** How many of the oldest public files with the same words are compared with their past. */
const oldest = 5;

/**
 * Finds words of held-back files in public ones: an error, unless a public file said them before. What was deployed before
 * is public and nothing to tell. What was only committed is a warning, once for that file and the held-back one.
 */
export function toldEarly(manuscript: Manuscript, history: History, now: Date): Fault[] {
  const faults = new Map<string, Fault>();
  for (const [, overlaps] of bySecret(manuscript, now)) {
    const first = overlaps.slice(0, oldest).map((overlap) => ({
      overlap,
      known: knownBefore(overlap, history, manuscript, now),
    }));
    if (first.some(({ known: how }) => how === 'deployed')) continue;
    const known = first.find(({ known: how }) => how === 'committed')?.overlap;
    for (const overlap of known ? [known] : overlaps) {
      const { file, owner, saying } = overlap;
      const place = known ? '' : JSON.stringify([saying.path, saying.block]);
      const key = [file.written.file, place, nameOf(owner)].join('\n');
      if (!faults.has(key)) faults.set(key, faultOf(overlap, known !== undefined));
    }
  }
  return [...faults.values()];
}

/** The files whose former versions the rule needs. */
export function filesToCompare(manuscript: Manuscript, now: Date): Set<string> {
  const compared = [...bySecret(manuscript, now).values()].flatMap((overlaps) => overlaps.slice(0, oldest));
  return new Set(compared.flatMap(({ owner, file }) => [owner.file, file.written.file].map(withinContent)));
}

/** The overlaps by the secret, those of the oldest public file first. */
function bySecret(manuscript: Manuscript, now: Date): Map<Secret, Overlap[]> {
  const found = new Map<Secret, Overlap[]>();
  for (const overlap of overlapsIn(manuscript, now)) {
    const same = found.get(overlap.secret);
    if (same) same.push(overlap);
    else found.set(overlap.secret, [overlap]);
  }
  for (const overlaps of found.values()) overlaps.sort((a, b) => a.file.since - b.file.since);
  return found;
}

/** The release that a held-back file belongs to, or the file itself. */
const nameOf = ({ folders, file }: SecretOwner): string => folders[0] ?? file;

function faultOf(overlap: Overlap, isKnown: boolean): Fault {
  const { file, owner, saying } = overlap;
  const facts = {
    held: nameOf(owner),
    example: owner.folders.length && file.tells ? example : undefined,
  };
  const problem: Problem = isKnown ? { rule: 'heldBackToldBefore', facts } : { rule: 'heldBackTold', facts };
  const field = saying.block?.field ?? fieldName(saying.path);
  const where = { file: file.written.file, field, ...overlapPlace(overlap) };
  return { ...faultAt(problem, where, isKnown ? 'warning' : 'error'), confidential: true };
}
