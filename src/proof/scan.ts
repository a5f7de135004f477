import { digestOf } from '../files/digest.ts';
import type { Canary, CanaryKind } from './canary.ts';
import type { HeldBack } from './held-back.ts';
import type { Phrases } from './phrases.ts';
import type { PhraseReader } from './reader.ts';
import { type Part, unpack } from './unpack.ts';
import { provenWords } from './words.ts';

/** A secret in a shipped file. `file` is safe to print; `of` is the digest of the path of the held-back file. */
export type Leak = { file: string; kind: CanaryKind; of: string };

/** What a scan finds: the canary, or a held-back file itself. */
type Found = Omit<Leak, 'file'> & { canary?: Canary };

/** The tools of a scan: phrases for names, a reader for texts, and the digests of held-back files. */
type Search = { phrases: Phrases; reader: PhraseReader } & Pick<HeldBack, 'files'>;

/**
 * Every secret in one shipped file: in its name, in its bytes, or in a file packed in it. Tests switch single ways of
 * reading off by name (`without`).
 */
export async function scan(
  file: Part,
  { phrases, reader, files }: Search,
  without: readonly string[] = [],
): Promise<Found[]> {
  const found = new Map<Canary | string, Found>();
  const add = (canary: Canary) => found.set(canary, { kind: canary.kind, of: canary.of, canary });
  for (const { name, bytes, text, digest = digestOf(bytes) } of await unpack(file, without)) {
    const of = without.includes('digest') ? undefined : files.get(digest);
    if (of !== undefined) found.set(of, { kind: 'file', of });
    if (!without.includes('name')) for (const canary of phrases.in(provenWords(name))) add(canary);
    if (text && !without.includes('text')) for (const canary of reader.in(text)) add(canary);
  }
  return [...found.values()];
}
