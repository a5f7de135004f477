import { digestOf } from '../files/digest.ts';
import { pathDigest } from '../faults/path-digest.ts';
import type { HeldBack } from './held-back.ts';
import { ownerOf, type Sources } from './owner.ts';
import { Phrases } from './phrases.ts';
import type { PublicFacts } from './public-facts.ts';
import { PhraseReader } from './reader.ts';
import { type Leak, scan } from './scan.ts';
import type { Part } from './unpack.ts';
import { provenWords } from './words.ts';

export type Proof = {
  /** How many texts were held back, and how many files and bytes were read for them. */
  heldBack: number;
  canaries: number;
  files: number;
  bytes: number;
  hits: Leak[];
  /** Files that nothing public accounts for. */
  unowned: string[];
  /** The digests of the files that were found to hold none of it. */
  clean: Set<string>;
};

/**
 * Reads every file of a site and looks for what is held back, and for an owner of each file. What `known` names has been
 * read before. Paths in the result are safe to be printed.
 */
export async function prove(
  files: Iterable<Part>,
  held: HeldBack,
  facts: PublicFacts,
  sources: Sources,
  { known = new Set<string>(), without = [] as readonly string[] } = {},
): Promise<Proof> {
  const phrases = new Phrases(held.canaries);
  const search = { phrases, reader: new PhraseReader(phrases, without), files: held.files };
  const proof: Proof = {
    heldBack: held.texts,
    canaries: held.canaries.length + held.files.size,
    files: 0,
    bytes: 0,
    hits: [],
    unowned: [],
    clean: new Set(),
  };
  const printable = (name: string) => (phrases.in(provenWords(name)).size > 0 ? pathDigest(name) : name);
  for (const { name, bytes } of files) {
    proof.files += 1;
    proof.bytes += bytes.length;
    const file = { name, bytes, digest: digestOf(bytes) };
    const digest = digestOf(`${name}\n${file.digest}`);
    if (!without.includes('owner') && !ownerOf(file, facts, sources)) proof.unowned.push(printable(name));
    const hits = known.has(digest) ? [] : await scan(file, search, without);
    if (!hits.length) proof.clean.add(digest);
    proof.hits.push(...hits.map((hit) => ({ file: printable(name), ...hit })));
  }
  return proof;
}
