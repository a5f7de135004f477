import type { Canary } from '../canary.ts';

/** What was read of a piece of text. `ends` are its first and last letters. */
export type Piece = {
  found: Set<Canary>;
  embedded: Uint8Array[];
  isAmbiguous: boolean;
  ends: Uint16Array;
};

/** The number of characters after which everything is forgotten. All pieces of a large site would fill the memory. */
const most = 30_000_000;

/** The pieces already read, by the number of decodings before them. */
export class Pieces {
  #known: Map<string, Piece>[] = [];
  #empty: Set<string>[] = [];
  #size = 0;

  of(piece: string, depth: number): Piece | undefined {
    return this.#known[depth]?.get(piece);
  }

  keep(piece: string, depth: number, read: Piece): void {
    this.#count(piece);
    (this.#known[depth] ??= new Map()).set(ownCopy(piece), read);
  }

  /** Whether nothing was found in a piece that is read on its own. */
  isEmpty(piece: string, depth: number): boolean {
    return this.#empty[depth]?.has(piece) ?? false;
  }

  keepEmpty(piece: string, depth: number): void {
    this.#count(piece);
    (this.#empty[depth] ??= new Set()).add(ownCopy(piece));
  }

  #count({ length }: string): void {
    this.#size += length;
    if (this.#size <= most) return;
    this.#known = [];
    this.#empty = [];
    this.#size = length;
  }
}

/** V8 keeps a whole text in memory for the sake of a part of it: https://issues.chromium.org/issues/41480525 */
const ownCopy = (piece: string) => ` ${piece}`.slice(1);
