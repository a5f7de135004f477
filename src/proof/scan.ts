import { digestOf } from '../files/digest.ts';
import type { Canary, CanaryKind } from './canary.ts';
import type { Part, Obstacle } from './formats/part.ts';
import { kindOfFile } from './formats/kinds.ts';
import { isPictureKind } from './formats/picture.ts';
import type { HeldBack } from './held-back.ts';
import type { Phrases } from './phrases.ts';
import type { HeldPictures } from './pictures/held-pictures.ts';
import type { PhraseReader } from './reader.ts';
import { contentOf, isKnownKind } from './unpack.ts';
import { provenWords } from './words.ts';

/** A secret in a shipped file. `file` is safe to print; `of` is the digest of the path of the held-back file. */
export type Leak = { file: string; kind: CanaryKind; of: string };

/** What a scan finds: the canary, or a held-back file itself. */
type Found = Omit<Leak, 'file'> & { canary?: Canary };

/**
 * A shipped file that was not read, or one within it (its name follows after `!`). `digests` are those of its bytes and of
 * the files around it, the outermost first.
 */
export type NotRead = { file: string; kind: string; reason: Obstacle; digests: readonly string[] };

/** A shipped picture that only looks like a held-back one; a person has to compare them. */
export type Alike = { file: string; of: string };

/**
 * The tools of a scan: phrases for names, a reader for texts, the digests of held-back files, and held-back pictures with the
 * question whether a shipped file was drawn or scaled by our own code.
 */
type Search = { phrases: Phrases; reader: PhraseReader } & Pick<HeldBack, 'files'> & {
    pictures?: HeldPictures;
    isDrawn?: (name: string) => boolean;
  };

/** Files may be packed in files. Nobody packs them deeper than this. */
const deepest = 8;

/**
 * Every secret in one shipped file: in its name, in its bytes, or in a file packed in it; and what of it could not be read.
 * Tests switch single ways of reading off by name (`without`).
 */
export async function scan(
  file: Part,
  { phrases, reader, files, pictures, isDrawn = () => false }: Search,
  without: readonly string[] = [],
): Promise<{ leaks: Found[]; unread: NotRead[]; alike: Alike[] }> {
  const found = new Map<Canary | string, Found>();
  const unread: NotRead[] = [];
  const alike: Alike[] = [];
  const add = (canary: Canary) => found.set(canary, { kind: canary.kind, of: canary.of, canary });

  const visit = async (part: Part, around: readonly string[]): Promise<void> => {
    const { name, bytes, digest = digestOf(bytes) } = part;
    const digests = [...around, digest];
    const of = without.includes('digest') ? undefined : files.get(digest);
    if (of !== undefined) found.set(of, { kind: 'file', of });
    if (!without.includes('name')) for (const canary of phrases.in(provenWords(name))) add(canary);
    if (around.length > deepest) {
      unread.push({ file: name, kind: 'unknown', reason: 'tooDeep', digests });
      return;
    }
    if (pictures && !without.includes('pixels') && isPictureKind(kindOfFile(bytes)) && of === undefined) {
      const looks = await pictures.compare(bytes, digest, isDrawn(name));
      for (const same of looks.same) found.set(same, { kind: 'file', of: same });
      alike.push(...looks.alike.map((one) => ({ file: name, of: one })));
    }
    const content = await contentOf(part, without);
    if (content.unread) unread.push({ file: name, ...content.unread, digests });
    const inner = [...(content.parts ?? [])];
    for (const text of without.includes('text') ? [] : (content.texts ?? [])) {
      const { found: canaries, embedded } = reader.read(text);
      for (const canary of canaries) add(canary);
      // Most runs of letters that look like base64 are none.
      for (const one of embedded) if (isKnownKind(one)) inner.push({ name: `${name}!`, bytes: one });
    }
    for (const one of inner) await visit(one, digests);
  };

  await visit(file, []);
  return { leaks: [...found.values()], unread, alike };
}
