import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf } from '../../files/digest.ts';
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
 * edit all other texts are as they were. A file is a line of JSON (its digest, which covers the program, and how many
 * prints each text has), and then the prints as numbers of 32 bits, most significant byte first.
 */
export class PrintsOfTexts {
  readonly #path: string;
  readonly #make: typeof printsOfVersions;
  readonly #former: ReadonlyMap<string, readonly number[]>;
  readonly #asked = new Map<string, readonly number[]>();

  /**
   * Reads what an earlier build of this program has left in the file `path`; what is damaged is made again. `make` gives the
   * prints of the versions of a text that is not known.
   */
  constructor(path: string, make = printsOfVersions) {
    this.#path = path;
    this.#make = make;
    this.#former = read(path);
  }

  /** The prints of the versions of one text, each once, in the order in which they first stand there. */
  of(versions: readonly string[]): readonly number[] {
    const digest = digestOf(JSON.stringify(versions));
    const prints = this.#former.get(digest) ?? this.#make(versions);
    this.#asked.set(digest, prints);
    return prints;
  }

  /** Keeps what this build has asked for, and nothing else. */
  async keep(): Promise<void> {
    const counts = [...this.#asked].map(([digest, prints]) => [digest, prints.length]);
    const bytes = Buffer.alloc(size * [...this.#asked.values()].reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const prints of this.#asked.values())
      for (const print of prints) at = bytes.writeUInt32BE(print, at);
    const head = JSON.stringify(counts);
    await mkdir(dirname(this.#path), { recursive: true });
    await writeFile(
      `${this.#path}.part`,
      Buffer.concat([Buffer.from(`${sealOf(head, bytes)} ${head}\n`), bytes]),
    );
    await rename(`${this.#path}.part`, this.#path);
  }
}

const sealOf = (head: string, bytes: Uint8Array): string =>
  digestOf(JSON.stringify([programDigest(), head, digestOf(bytes)]));

function read(path: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  let whole: Buffer;
  try {
    whole = readFileSync(path);
  } catch {
    return found;
  }
  const end = whole.indexOf('\n');
  const [seal = '', ...rest] = whole.toString('utf8', 0, Math.max(0, end)).split(' ');
  const [head, bytes] = [rest.join(' '), whole.subarray(end + 1)];
  if (seal !== sealOf(head, bytes)) return found;
  let at = 0;
  for (const [digest, count] of JSON.parse(head) as [string, number][]) {
    const start = at;
    at += size * count;
    found.set(
      digest,
      Array.from({ length: count }, (_, place) => bytes.readUInt32BE(start + size * place)),
    );
  }
  return found;
}
