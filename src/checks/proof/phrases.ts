import type { Canary } from './canary.ts';

type Node = { next: Map<string, Node>; ends?: Canary[] };

/** Finds any number of phrases in a list of words in one pass, by a tree of their words. */
export class Phrases {
  #root: Node = { next: new Map() };

  constructor(canaries: Iterable<Canary>) {
    for (const canary of canaries) {
      let node = this.#root;
      for (const word of canary.words) {
        const next: Node = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      (node.ends ??= []).push(canary);
    }
  }

  /** Every canary whose words stand in this list one after the other. */
  in(words: readonly string[]): Set<Canary> {
    const found = new Set<Canary>();
    for (let start = 0; start < words.length; start += 1) {
      let node = this.#root.next.get(words[start] ?? '');
      for (let at = start + 1; node; at += 1) {
        for (const canary of node.ends ?? []) found.add(canary);
        node = node.next.get(words[at] ?? '');
      }
    }
    return found;
  }
}
