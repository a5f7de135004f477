import type { Root } from '../body/tree.ts';
import type { ValidText } from '../proof/public-and-hidden.ts';

/** A text without a fault of form, with the tree of its body. */
export type ReadText = ValidText & { tree: Root };
