import type { Fault, Problem } from '../../faults/fault.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Claim, ClaimKind, Conflict } from '../../model/address/claims.ts';
import { reservedFiles } from '../../model/address/urls.ts';
import { fileNameFlaw, foldedName } from '../../model/file-name.ts';
import { faultAt } from '../fault-at.ts';
import { outputsOf } from './outputs.ts';

/** Who gives way: the first of these kinds that takes part in a conflict. */
const yielding: readonly ClaimKind[] = ['former', 'rule', 'placed', 'file', 'query', 'page', 'release'];

/**
 * Finds paths that two things claim: in every language, as at the lift of each release, on whatever system the site lies.
 * The build would lose one of the two. Messages name both places.
 */
export function pathConflicts(manuscript: Manuscript, now: Date): Fault[] {
  const outputs = outputsOf(manuscript, now);
  const faults = new Map<string, Fault>();
  for (const conflict of outputs.conflicts())
    for (const fault of faultsOf(conflict)) {
      const { file, line, column } = fault;
      const key = JSON.stringify([file, line, column]);
      if (!faults.has(key)) faults.set(key, fault);
    }
  return [...faults.values()];
}

function faultsOf([one, other]: Conflict): Fault[] {
  const rank = ({ kind }: Claim) => yielding.indexOf(kind);
  const [first, second] =
    rank(one) >= 0 && (rank(one) <= rank(other) || rank(other) < 0) ? [one, other] : [other, one];
  const own = faultOf(first, second);
  // Neither of two former addresses has the older right.
  const isMutual = rank(first) === rank(second) && (first.kind === 'former' || first.kind === 'rule');
  return [own, ...(isMutual ? [faultOf(second, first)] : [])].filter((fault) => fault !== undefined);
}

function faultOf(claim: Claim, other: Claim): Fault | undefined {
  const problem = problemOf(claim, other);
  return problem && faultAt(problem, { file: claim.owner, ...(claim.at ?? foundIn(claim)) });
}

/** The slug in the address of a release. */
const foundIn = ({ kind, path }: Claim) =>
  kind === 'release' ? { found: /^\d{4}\/\d{2}\/([^/]+)/.exec(path)?.[1] } : {};

function problemOf({ kind, owner, path }: Claim, other: Claim): Problem | undefined {
  const { owner: taken } = other;
  switch (kind) {
    case 'former':
    case 'rule':
      if (!taken) return { rule: 'redirectReserved', facts: {} };
      if (taken === owner && other.kind === 'release') return { rule: 'redirectOwn', facts: {} };
      return { rule: 'redirectTaken', facts: { other: taken } };
    case 'placed':
      // Twins are told as names.
      if (other.kind === 'placed' && foldedName(other.path) === foldedName(path)) return undefined;
      return taken ? { rule: 'pathTaken', facts: { other: taken } } : { rule: 'pathReserved', facts: {} };
    case 'file':
      // Names that the site has itself, and twins, are told as names.
      return other.kind === 'file' || fileNameFlaw(path.split('/').at(-1) ?? '')
        ? undefined
        : { rule: 'reservedAddress', facts: { values: reservedFiles.join(', ') } };
    case 'query':
      return { rule: 'repeated', facts: {} };
    case 'page':
      return other.kind === 'page' ? { rule: 'duplicateAddress', facts: { other: taken } } : undefined;
    case 'release':
      // Two releases of one address share all paths; one of them is enough to tell.
      return /^\d{4}\/.*\/$/.test(path) ? { rule: 'duplicateSlug', facts: { other: taken } } : undefined;
    default:
      return undefined;
  }
}
