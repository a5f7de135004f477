import type { Root } from '../body/tree.ts';
import type { ReleaseText } from '../manuscript/manuscript.ts';
import type { ReleaseFacts } from '../schema/release.ts';

/** A text without a fault of form, with the tree of its body. */
export type ReadText = ReleaseText & { facts: ReleaseFacts; tree: Root };
