import { readFileSync } from 'node:fs';
import { digestOf } from '../../files/digest.ts';
import { digestAndSizeOf } from '../../files/file-digest.ts';

/**
 * A file of a site on the disk. All its bytes are digested when it is made; they stay in memory only if somebody asks for
 * them, which nobody does for most files that an earlier build has found clean.
 */
export class ShippedFile {
  readonly name: string;
  /** The digest of its bytes. */
  readonly digest: string;
  /** The number of its bytes. */
  readonly size: number;
  readonly #path: string;
  #bytes: Uint8Array | undefined;

  /** `name` is its path in the site, `path` that on the disk. */
  constructor(name: string, path: string) {
    const { digest, size } = digestAndSizeOf(path);
    this.name = name;
    this.digest = digest;
    this.size = size;
    this.#path = path;
  }

  /**
   * Its bytes, read once.
   *
   * @throws if they are others than those of the digest: a verdict about these would be one about bytes that nobody has read.
   */
  get bytes(): Uint8Array {
    if (this.#bytes) return this.#bytes;
    const bytes = readFileSync(this.#path);
    // Its name may be a secret.
    if (digestOf(bytes) !== this.digest)
      throw new Error(
        'A file of the site was changed while the proof read it. Build again, with nothing else writing into the site.',
      );
    return (this.#bytes = bytes);
  }
}
