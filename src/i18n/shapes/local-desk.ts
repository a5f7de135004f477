/** A file that git does not look at, and the command by which it does again. */
export type Unwatched = { path: string; command: string };

/** What the desk of this machine answers when it refuses. */
export type LocalWords = {
  /** The tag of the language. */
  language: string;
  notHere: string;
  unknownCall: string;
  notConfined: (path: string) => string;
  wrongKind: (path: string, values: string) => string;
  /** `name` is one that every system has. */
  wrongName: (path: string, name: string) => string;
  conflict: (path: string) => string;
  taken: (path: string) => string;
  /** A public text goes, and nobody was asked whether it shall. */
  unasked: (path: string) => string;
  busy: (what: string) => string;
  detached: string;
  locked: string;
  noAuthor: string;
  noRepository: string;
  wrongBranch: (found: string) => string;
  tooLarge: string;
  unreadable: string;
  failed: (said: string) => string;
  /** The change would stop the next build: every error that it brings, a line each. */
  wouldBreak: (errors: readonly string[]) => string;
  /** There is no shared repository to publish to. */
  noShared: string;
  /** The shared repository took too long. */
  noAnswer: string;
  newerThere: string;
  notPublished: (said: string) => string;
  /** Git was told not to look at these files. Each has the command that undoes it. */
  unwatched: (files: readonly Unwatched[]) => string;
  ready: (address: string) => string;
  /** The same link for a browser that does not find the other. */
  inSafari: (address: string) => string;
  nextLink: (address: string) => string;
  once: string;
  /** The page for a browser that has not opened the link. */
  closed: { title: string; how: string; spent: string; lost: string };
  opening: { title: string; needsScript: string };
  hostRefused: string;
};
