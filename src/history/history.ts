import type { Memory } from './repository.ts';
import type { Past } from './versions.ts';

/** The history of a manuscript's releases: the past of every public text that has changed. */
export type History = { memory: Memory; pasts: ReadonlyMap<string, Past> };

/** The history of a newsroom that has none. */
export const noHistory: History = { memory: 'none', pasts: new Map() };
