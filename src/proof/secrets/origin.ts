/** Where a secret comes from. */
export type Origin = {
  /** The content file, for messages on a screen of one's own, and within the content folder, for git. */
  file: string;
  path: string;
  /** The held-back releases that a public file has to name in `tells` before it may say this. */
  folders: readonly string[];
};
