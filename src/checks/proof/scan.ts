import { digestOf } from '../../desk/files.ts';
import type { CanaryKind } from './canary.ts';
import { readings } from './decode.ts';
import type { HeldBack } from './held-back.ts';
import type { Phrases } from './phrases.ts';
import { type Part, unpack } from './unpack.ts';
import { wordsOf } from './words.ts';

/** Something that is held back and stands in a shipped file. `file` is safe to be printed. */
export type Hit = { file: string; kind: CanaryKind; of: string };

/**
 * Everything of what is held back that stands in one shipped file, in its name, in its bytes or in what is packed in it.
 * `without` leaves single ways of reading out.
 */
export async function scan(
  file: Part,
  phrases: Phrases,
  { files }: Pick<HeldBack, 'files'>,
  without: readonly string[] = [],
): Promise<Omit<Hit, 'file'>[]> {
  const found = new Map<string, Omit<Hit, 'file'>>();
  const add = (hit: Omit<Hit, 'file'>) => found.set(`${hit.kind} ${hit.of}`, hit);
  for (const { name, bytes, text } of await unpack(file, without)) {
    const of = without.includes('digest') ? undefined : files.get(digestOf(bytes));
    if (of !== undefined) add({ kind: 'file', of });
    const inside = without.includes('text') ? '' : (text ?? '');
    const texts = [without.includes('name') ? '' : name, ...readings(inside, without)];
    for (const canary of texts.flatMap((one) => [...phrases.in(wordsOf(one))])) add(canary);
  }
  return [...found.values()].map(({ kind, of }) => ({ kind, of }));
}
