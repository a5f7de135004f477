import { digestOf } from '../files/digest.ts';
import type { CanaryKind } from './canary.ts';
import type { HeldBack } from './held-back.ts';
import type { Phrases } from './phrases.ts';
import type { PhraseReader } from './reader.ts';
import { type Part, unpack } from './unpack.ts';
import { provenWords } from './words.ts';

/** Something that is held back and stands in a shipped file. `file` is safe to be printed. */
export type Leak = { file: string; kind: CanaryKind; of: string };

/** What finds words: phrases in names, a reader in texts; and the files that are held back. */
type Search = { phrases: Phrases; reader: PhraseReader } & Pick<HeldBack, 'files'>;

/**
 * Everything of what is held back that stands in one shipped file, in its name, in its bytes or in what is packed in it.
 * `without` leaves single ways of reading out.
 */
export async function scan(
  file: Part,
  { phrases, reader, files }: Search,
  without: readonly string[] = [],
): Promise<Omit<Leak, 'file'>[]> {
  const found = new Map<string, Omit<Leak, 'file'>>();
  const add = ({ kind, of }: Omit<Leak, 'file'>) => found.set(`${kind} ${of}`, { kind, of });
  for (const { name, bytes, text, digest = digestOf(bytes) } of await unpack(file, without)) {
    const of = without.includes('digest') ? undefined : files.get(digest);
    if (of !== undefined) add({ kind: 'file', of });
    if (!without.includes('name')) for (const canary of phrases.in(provenWords(name))) add(canary);
    if (text && !without.includes('text')) for (const canary of reader.in(text)) add(canary);
  }
  return [...found.values()];
}
