import { digestOf } from '../../files/digest.ts';
import type { CommandWords } from '../../i18n/shapes/commands.ts';
import type { Missing } from './completeness.ts';
import type { Disagreement } from './disagreements.ts';
import type { HeldBack } from '../held-back.ts';
import type { Proof } from '../prove.ts';
import type { UnreadFile } from './unread.ts';

/** Everything that a proof has found, and the digests of what it was found with. */
export type Findings = {
  /** The instant of the build, ISO 8601. */
  at: string;
  proof: Proof;
  missing: Missing[];
  disagreements: Disagreement[];
  /** The digest of everything held back, and that of the code that read. */
  held: string;
  reader: string;
};

export const isClean = ({ proof, missing, disagreements }: Findings): boolean =>
  [proof.hits, proof.unowned, refused(proof), missing, disagreements].every(({ length }) => length === 0);

/** The files that nobody has read and nobody lets through. Where nothing is held back, they are none. */
const refused = ({ heldBack, canaries, unread }: Proof): UnreadFile[] =>
  heldBack + canaries === 0 ? [] : unread.filter(({ allowedBy }) => allowedBy === undefined);

/** The files that were not read, one a line. */
export const unreadRows = (files: readonly UnreadFile[], words: CommandWords['proof']): string[] =>
  files.map(({ file, reason, allowedBy }) => words.unread(file, words.reasons[reason], allowedBy));

/**
 * The content of `embargo-proof.json`: what was read and not read, what was found, and what was allowed by which public
 * file. It holds no path and no text of anything held back; the digests of held-back paths are others in every run.
 */
export function certificateOf({ at, proof, missing, disagreements, held, reader }: Findings): string {
  const { heldBack, canaries, files, bytes, types, unread, hits, allowed, unowned, alike } = proof;
  const facts = {
    ...{ at, heldBack, canaries, held: digestOf(`${at}\n${held}`), reader, files, bytes, types, unread },
    ...{ hits, unowned, missing, disagreements, allowed, alike },
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}

/** A build with a leak, an unknown file, one that nobody can read, a gap or a disagreement. Its message names held-back files only by their digests. */
export class ProofFailed extends Error {
  override name = 'ProofFailed';

  constructor({ proof, missing, disagreements }: Findings, words: CommandWords['proof']) {
    const leaks = [
      ...proof.hits.map(({ file, kind, of, saidBy }) => words.hit(file, words.kinds[kind], of, saidBy)),
      ...proof.unowned.map((file) => words.unowned(file)),
    ];
    const unread = unreadRows(refused(proof), words);
    const parts = [
      leaks.length ? [words.leak, ...leaks] : [],
      unread.length ? [words.unreadable, ...unread] : [],
      disagreements.length
        ? [words.disagree, ...disagreements.map(({ of, says }) => words.disagreement(of, says))]
        : [],
      missing.length
        ? [
            words.incomplete,
            ...missing.map(({ file, part, at }) => words.missing(file, words.parts[part], at)),
          ]
        : [],
    ];
    super(parts.flat().join('\n'));
    // The stack says nothing about the content. The rows do.
    delete this.stack;
  }
}

/** The paths behind the digests of a message, one a line. Only for a screen of one's own. */
export const namesBehind = ({ origins }: HeldBack, message: string): string[] =>
  [...origins].flatMap(([of, { file }]) => (message.includes(of) ? [`${of} = ${file}`] : []));
