import { deserialize, serialize } from 'node:v8';
import { isLasting } from './lasting.ts';

/**
 * What was read from files before, by the digest of their bytes and the way in which they are read. A second reading of the
 * same bytes by the same program gives the same, so it is not done. Only what was asked for is kept for the next time.
 */
export class KeptReadings {
  readonly #known: ReadonlyMap<string, Uint8Array>;
  readonly #asked = new Map<string, Uint8Array>();
  #made = 0;

  constructor(known: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#known = known;
  }

  /**
   * What `read` gives for bytes with this digest: data that can be cloned. `way` names everything else on which the result
   * depends. What does not last is not kept.
   */
  async of<T>(way: string, digest: string, read: () => T | Promise<T>): Promise<T> {
    const key = `${way} ${digest}`;
    const known = this.#asked.get(key) ?? this.#known.get(key);
    if (known) {
      this.#asked.set(key, known);
      return deserialize(known) as T;
    }
    const value = await read();
    if (!isLasting(value)) return value;
    this.#made += 1;
    this.#asked.set(key, serialize(value));
    return value;
  }

  /** Everything that was asked for. Undefined if that is what was known. */
  toKeep(): ReadonlyMap<string, Uint8Array> | undefined {
    return this.#made || this.#asked.size < this.#known.size ? this.#asked : undefined;
  }
}
