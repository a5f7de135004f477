import type { Memory } from './repository.ts';
import type { Past } from './versions.ts';

/** What git knows of the releases of a manuscript: the past of every public text that was not always the same. */
export type History = { memory: Memory; pasts: ReadonlyMap<string, Past> };

/** The history of a newsroom that has none. */
export const noHistory: History = { memory: 'none', pasts: new Map() };
