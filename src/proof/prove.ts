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
  /** The number of texts held back, and of files and bytes that were searched for them. */
  heldBack: number;
  canaries: number;
  files: number;
  bytes: number;
  hits: Leak[];
  /** Files without an owner. */
  unowned: string[];
  /** The digests of the files that hold no secret. */
  clean: Set<string>;
};

/**
 * Searches every file of a site for secrets, and determines its owner. Files in `known` were found clean by an earlier build
 * and are not searched again. Paths in the result are safe to print.
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
