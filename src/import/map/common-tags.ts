import type { SourceItem } from '../source/source-item.ts';
import { comparable } from './known.ts';

/** How many texts have a tag before it becomes a topic. */
const fromTexts = 3;

/**
 * The tags of a source that become topics: those of several texts, of which one has no topic of its own. The others are as
 * many as texts, and are told. It is settled before the first text is written, so that all of them agree.
 */
export class CommonTags {
  readonly #counts = new Map<string, { count: number; isWanted: boolean }>();

  see({ topics, tags }: Pick<SourceItem, 'topics' | 'tags'>): void {
    for (const key of new Set(tags.map(comparable))) {
      const { count = 0, isWanted = false } = this.#counts.get(key) ?? {};
      this.#counts.set(key, { count: count + 1, isWanted: isWanted || topics.length === 0 });
    }
  }

  has(tag: string): boolean {
    const { count = 0, isWanted = false } = this.#counts.get(comparable(tag)) ?? {};
    return isWanted && count >= fromTexts;
  }
}
