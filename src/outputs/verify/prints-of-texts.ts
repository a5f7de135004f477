import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '../../files/digest.ts';
import { openPack, writePack } from '../../files/pack.ts';
import { programDigest } from '../../files/program-digest.ts';
import { lettersIn } from '../../model/genuine/letters.ts';
import { printsOf } from '../../model/genuine/prints.ts';

/** The bytes of a print. */
const size = 4;

const printsOfVersions = (versions: readonly string[]): readonly number[] => [
  ...new Set(versions.flatMap((version) => printsOf(lettersIn(version)))),
];

/**
 * The prints of texts, kept from build to build: most of their making is the cutting of texts into letters, and after one
 * edit all other texts are as they were. They lie in a pack by the digests of texts, as numbers of 32 bits, most significant
 * byte first.
 */
export class PrintsOfTexts {
  readonly #path: string;
  readonly #make: typeof printsOfVersions;
  readonly #former: ReadonlyMap<string, Uint8Array>;
  readonly #asked = new Map<string, Uint8Array>();

  /**
   * Reads what an earlier build of this program has left in the file `path`; what is damaged is made again. `make` gives the
   * prints of the versions of a text that is not known.
   */
  constructor(path: string, make = printsOfVersions) {
    this.#path = path;
    this.#make = make;
    this.#former = openPack(path, programDigest());
  }

  /** The prints of the versions of one text, each once, in the order in which they first stand there. */
  of(versions: readonly string[]): readonly number[] {
    const digest = digestOf(JSON.stringify(versions));
    const known = this.#former.get(digest);
    const prints = known ? printsIn(known) : this.#make(versions);
    this.#asked.set(digest, known ?? bytesOf(prints));
    return prints;
  }

  /** Keeps what this build has asked for, and nothing else. */
  keep(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    writePack(this.#path, programDigest(), this.#asked);
  }
}

function bytesOf(prints: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(size * prints.length);
  for (const [place, print] of prints.entries()) bytes.writeUInt32BE(print, size * place);
  return bytes;
}

function printsIn(bytes: Uint8Array): number[] {
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  return Array.from({ length: byteLength / size }, (_, place) => view.getUint32(size * place));
}
