import { extname } from 'node:path';
import { pathDigest } from '../faults/path-digest.ts';
import { digestOf } from '../files/digest.ts';
import type { Allowance, Ruling } from './allowing/allowances.ts';
import type { Canary } from './canary.ts';
import type { HeldBack } from './held-back.ts';
import { ownerOf, type Sources } from './owner.ts';
import { Phrases } from './phrases.ts';
import type { PublicFacts } from './public-facts.ts';
import { HeldPictures } from './pictures/held-pictures.ts';
import { PhraseReader } from './reader.ts';
import { type Alike, type Leak, type NotRead, scan } from './scan.ts';
import { ToldBySite } from './findings/told.ts';
import type { Part } from './formats/part.ts';
import { Unread, type UnreadFile } from './findings/unread.ts';
import { provenWords } from './words.ts';

/** A leak, and the public content files that say the words without being allowed to. */
export type FoundLeak = Leak & { saidBy?: readonly string[] };

export type Proof = {
  /** The number of texts held back, and of files and bytes that were searched for them. */
  heldBack: number;
  canaries: number;
  files: number;
  bytes: number;
  hits: FoundLeak[];
  /** What was found and may be shipped. */
  allowed: Allowance[];
  /** The number of files of each type that were read, by their ending. */
  types: Record<string, number>;
  /** Files and parts of files whose words nobody has read. */
  unread: UnreadFile[];
  /** Pictures that only look like held-back ones. */
  alike: Alike[];
  /** Files without an owner. */
  unowned: string[];
  /** What an earlier build may know of each file, by the digest of its name and bytes: the canaries in it, by their index. */
  seen: Record<string, number[]>;
  /** By the same digest, what of a file could not be read. */
  notRead: Record<string, readonly NotRead[]>;
  /** What the site says of its own releases. */
  told: ToldBySite;
};

type Options = {
  /** `seen` of an earlier build with the same secrets. These files are not searched again. */
  known?: Readonly<Record<string, readonly number[]>>;
  /** `notRead` of the same build. */
  notRead?: Readonly<Record<string, readonly NotRead[]>>;
  /** What an earlier build was told by a file. */
  told?: ToldBySite;
  /** Tests switch ways of reading off by name. */
  without?: readonly string[];
  /** Whether a canary that was found may be shipped. Without it none may. */
  answer?: (canary: Canary) => Promise<Ruling>;
};

/** Pictures that our code draws: of words alone, or of a mark. */
const drawn = /(?:^|\/)card\.png$|^icon-\d+\.png$/;

/** A file of a site, with the number of its bytes if that is known without reading them. */
type Shipped = Part & { size?: number };

const isDigested = (file: Shipped): file is Shipped & { digest: string } => file.digest !== undefined;

const never = (): Promise<Ruling> => Promise.resolve({ saidBy: [] });

/**
 * Searches every file of a site for secrets, and determines its owner. Paths in the result are safe to print. Of a file that
 * has its digest already, the bytes are asked only if something has to be read in them.
 */
export async function prove(
  files: Iterable<Shipped>,
  held: HeldBack,
  facts: PublicFacts,
  sources: Sources,
  { known = {}, notRead = {}, told = new ToldBySite(), without = [], answer = never }: Options = {},
): Promise<Proof> {
  const phrases = new Phrases(held.canaries);
  const search = {
    phrases,
    reader: new PhraseReader(phrases, without),
    files: held.files,
    pictures: new HeldPictures(held.pictures),
    isDrawn: (name: string) => sources.derived.has(name) || drawn.test(name),
  };
  const placeOf = new Map(held.canaries.map((canary, place) => [canary, place]));
  const proof: Proof = {
    heldBack: held.texts,
    canaries: held.canaries.length + held.files.size,
    files: 0,
    bytes: 0,
    hits: [],
    allowed: [],
    types: {},
    unread: [],
    alike: [],
    unowned: [],
    seen: {},
    notRead: {},
    told,
  };
  const unread = new Unread(sources.mayBeUnread);
  const found = new Map<Canary, string[]>();
  const printable = (name: string) => (phrases.in(provenWords(name)).size > 0 ? pathDigest(name) : name);
  for (const given of files) {
    const file = isDigested(given) ? given : { ...given, digest: digestOf(given.bytes) };
    const { name } = file;
    proof.files += 1;
    proof.bytes += file.size ?? file.bytes.length;
    const type = extname(name).toLowerCase() || name;
    proof.types[type] = (proof.types[type] ?? 0) + 1;
    const digest = digestOf(`${name}\n${file.digest}`);
    const said = told.read(file);
    const owner = ownerOf(file, facts, sources, said);
    if (!without.includes('owner') && !owner) proof.unowned.push(printable(name));
    const before = known[digest];
    const canaries = before?.flatMap((place) => held.canaries[place] ?? []) ?? [];
    const {
      leaks,
      unread: left,
      alike,
    } = before ? { leaks: [], unread: notRead[digest] ?? [], alike: [] } : await scan(file, search, without);
    if (left.length) proof.notRead[digest] = left;
    // Fonts and programs come with the code, which nobody of the newsroom writes.
    if (owner !== 'code') for (const one of left) unread.add({ ...one, file: printable(one.file) });
    for (const leak of leaks) {
      if (leak.canary) canaries.push(leak.canary);
      else proof.hits.push({ file: printable(name), kind: leak.kind, of: leak.of });
    }
    proof.alike.push(...alike.map(({ file: one, of }) => ({ file: printable(one), of })));
    // A likeness is told in every build.
    if (!alike.length && leaks.every(({ canary }) => canary))
      proof.seen[digest] = canaries.map((one) => placeOf.get(one) ?? 0);
    for (const canary of canaries) {
      const names = found.get(canary);
      if (names) names.push(name);
      else found.set(canary, [name]);
    }
  }
  await judgeFound(found, proof, answer, printable);
  return { ...proof, unread: unread.files };
}

/** Parts what was found into leaks and allowances, each once for a file. */
async function judgeFound(
  found: ReadonlyMap<Canary, readonly string[]>,
  proof: Proof,
  answer: NonNullable<Options['answer']>,
  printable: (name: string) => string,
): Promise<void> {
  const hits = new Map<string, FoundLeak>();
  const allowed = new Map<string, Allowance>();
  for (const [canary, names] of found) {
    const said = await answer(canary);
    if ('allowance' in said) allowed.set(JSON.stringify(said.allowance), said.allowance);
    else
      for (const name of names) {
        const { kind, of } = canary;
        const key = `${name} ${kind} ${of}`;
        const saidBy = [...new Set([...(hits.get(key)?.saidBy ?? []), ...said.saidBy])];
        hits.set(key, { file: printable(name), kind, of, ...(saidBy.length > 0 && { saidBy }) });
      }
  }
  proof.hits.push(...hits.values());
  proof.allowed.push(...allowed.values());
}
