import type { Canary } from './canary.ts';
import { base64Places, fromBase64 } from './reading/base64.ts';
import { decoded, mayBeEncoded, mayHaveOtherReadings, otherReadings } from './reading/decode.ts';
import { readingsOf } from './formats/texts.ts';
import { Letters } from './letters/letters.ts';
import type { Phrases } from './phrases.ts';
import { Pieces } from './reading/pieces.ts';

/** How often decoded text is decoded again. */
const deepest = 4;
/** The length of a piece between tags that is worth remembering. */
const worthwhile = 64;
/** What follows is text and no tag, until `]]>`. */
const cdata = '<![CDATA[';

/** What a text holds: canaries, and files in base64. */
export type Read = { found: Set<Canary>; embedded: Uint8Array[] };

type Reading = Read & { isAmbiguous: boolean };

/**
 * Searches texts for phrases, however they are encoded. The text between tags is read as one, because a sentence goes on
 * across them; the inside of each tag (attributes, a comment) is read on its own. Decoded text may have tags of its own.
 * Pieces that several texts share are read once: a site repeats its navigation and its style sheet on every page.
 */
export class PhraseReader {
  #phrases: Phrases;
  #without: readonly string[];
  #isSplit: boolean;
  #isOpened: boolean;
  #isPacked: boolean;
  #letters = new Letters();
  /** The letters of a tag, by the number of decodings before it. */
  #inner: Letters[] = [];
  #pieces = new Pieces();
  /** What was found so far, and whether the text has signs that have to be read in another way as well. */
  #read: Reading = { found: new Set(), embedded: [], isAmbiguous: false };

  /** Tests switch ways of reading off by name (`without`), to show that each is needed. */
  constructor(phrases: Phrases, without: readonly string[] = []) {
    this.#phrases = phrases;
    this.#without = without;
    this.#isSplit = !without.includes('between tags');
    this.#isOpened = !without.includes('inside tags');
    this.#isPacked = !without.includes('base64');
  }

  /** Every canary in a text. */
  in(text: string): Set<Canary> {
    return this.read(text).found;
  }

  /** Every canary in a text, and the files that are in it in base64. */
  read(text: string): Read {
    this.#read = { found: new Set(), embedded: [], isAmbiguous: false };
    this.#whole(text);
    if (this.#read.isAmbiguous) for (const one of otherReadings(text, this.#without)) this.#whole(one);
    return this.#read;
  }

  #whole(text: string): void {
    this.#letters.clear();
    this.#scan(text, 0, this.#letters);
    this.#phrases.search(this.#letters, this.#read.found);
  }

  /** Adds what stands between the tags of a text to `letters`. What stands inside each is searched at once. */
  #scan(text: string, depth: number, letters: Letters): void {
    let from = 0;
    let at = 0;
    while (this.#isSplit) {
      const open = text.indexOf('<', at);
      if (open < 0) break;
      at = open + 1;
      if (!beginsTag(text.charCodeAt(at))) continue;
      if (text.startsWith(cdata, open)) {
        this.#between(text.slice(from, open), depth, letters);
        at = from = open + cdata.length;
        continue;
      }
      const close = text.indexOf('>', at);
      if (close < 0) break;
      if (from < open) this.#between(text.slice(from, open), depth, letters);
      if (this.#isOpened) this.#inside(text.slice(at, close), depth);
      at = from = close + 1;
    }
    this.#between(from === 0 ? text : text.slice(from), depth, letters);
  }

  #inside(tag: string, depth: number): void {
    if (this.#pieces.isEmpty(tag, depth)) return;
    const outer = this.#read;
    const read = (this.#read = { found: new Set(), embedded: [], isAmbiguous: false });
    const letters = (this.#inner[depth] ??= new Letters());
    letters.clear();
    this.#spell(tag, depth, letters);
    this.#phrases.search(letters, read.found);
    this.#take(outer, read);
    if (!read.found.size && !read.embedded.length && !read.isAmbiguous) this.#pieces.keepEmpty(tag, depth);
  }

  /**
   * A long piece is searched at once, and only its ends are added: a phrase that begins or ends in another piece can touch
   * nothing else.
   */
  #between(piece: string, depth: number, letters: Letters): void {
    letters.isApart = true;
    if (piece.length < worthwhile) return this.#spell(piece, depth, letters);
    const known = this.#pieces.of(piece, depth);
    if (known) {
      letters.append(known.ends);
      return this.#take(this.#read, known);
    }
    const outer = this.#read;
    const read = (this.#read = { found: new Set(), embedded: [], isAmbiguous: false });
    const before = letters.length;
    this.#spell(piece, depth, letters);
    const own = letters.codes.subarray(before, letters.length);
    this.#phrases.search({ codes: own, length: own.length }, read.found);
    const ends = endsOf(own, this.#phrases.longest - 1);
    letters.length = before;
    letters.append(ends);
    this.#pieces.keep(piece, depth, { ...read, ends });
    this.#take(outer, read);
  }

  #take(into: Reading, { found, embedded, isAmbiguous }: Reading): void {
    for (const canary of found) into.found.add(canary);
    into.embedded.push(...embedded);
    into.isAmbiguous ||= isAmbiguous;
    this.#read = into;
  }

  /** Adds the letters of a piece. One with encodings is read without them, as a text that may have tags. */
  #spell(text: string, depth: number, letters: Letters): void {
    if (mayHaveOtherReadings(text)) {
      if (depth === 0) this.#read.isAmbiguous = true;
      else if (depth <= deepest)
        for (const one of otherReadings(text, this.#without)) this.#apart(one, depth);
    }
    if (depth <= deepest) {
      if (this.#isPacked) for (const at of base64Places(text)) this.#base64(text, at, depth);
      const plain = mayBeEncoded(text) ? decoded(text, this.#without) : text;
      if (plain !== text) return this.#scan(plain, depth + 1, letters);
    }
    letters.add(text);
  }

  /** Reads a text on its own. */
  #apart(text: string, depth: number): void {
    const letters = new Letters(text.length);
    this.#scan(text, depth + 1, letters);
    this.#phrases.search(letters, this.#read.found);
  }

  /** What stands at a place in base64: a text, which is read, or a file. */
  #base64(text: string, from: number, depth: number): void {
    const bytes = fromBase64(text, from);
    const texts = readingsOf(bytes);
    for (const one of texts) this.#apart(one, depth);
    if (!texts.length) this.#read.embedded.push(bytes);
  }
}

/** A letter, `/`, `!` or `?`: https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state */
const beginsTag = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  unit === 0x2f ||
  unit === 0x21 ||
  unit === 0x3f;

/** The first and the last letters of a piece, with a break between them. A short one is kept whole. */
function endsOf(codes: Uint16Array, edge: number): Uint16Array {
  if (codes.length <= 2 * edge + 1) return codes.slice();
  const ends = new Uint16Array(2 * edge + 1);
  ends.set(codes.subarray(0, edge));
  ends.set(codes.subarray(codes.length - edge), edge + 1);
  return ends;
}
