/** What was read of a file that a decoder has refused. */
export type Refusable = {
  /** Only if the decoder of pictures has refused the file, or a part of the work on it. */
  isRefused?: true;
};

/**
 * Whether what was read of a file tells of its bytes alone, so that it may be remembered. A decoder also refuses what it has
 * no memory for, and does not say so in words that one could rely on: such a file is asked again.
 */
export const isLasting = (read: unknown): boolean => (read as Refusable | undefined)?.isRefused === undefined;
