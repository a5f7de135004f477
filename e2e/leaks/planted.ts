import type { Files } from '../small-newsroom.ts';

/**
 * A leak that is planted on purpose. `check` stops it by an error at a line of the text, `gate` keeps it out of the site
 * without a word, `proof` finds it in the built bytes, `nobody` can find it.
 */
export type Planted = {
  /** What leaks where, in a few words. They name the test. */
  what: string;
  stoppedBy: 'check' | 'gate' | 'proof' | 'nobody';
  /** The files below `content/` that the leak adds or changes. */
  files: Files | (() => Promise<Files>);
  /** The file at which the message stands: of the content for the check, of the site for the proof. */
  at: string;
  /** Part of the third that `npm test` runs as well. */
  isQuick?: true;
};

/** The folder and first text of a public release of its own for each leak, so that none hides another. */
export const publicRelease = (slug: string): string => `releases/2026-02-10-${slug}/index.de.mdx`;
