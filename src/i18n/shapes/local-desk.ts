/** What the desk of this machine answers when it refuses. */
export type LocalWords = {
  notHere: string;
  unknownCall: string;
  notConfined: (path: string) => string;
  wrongKind: (path: string, values: string) => string;
  conflict: (path: string) => string;
  taken: (path: string) => string;
  busy: (what: string) => string;
  detached: string;
  locked: string;
  noAuthor: string;
  noRepository: string;
  wrongBranch: (found: string) => string;
  tooLarge: string;
  unreadable: string;
  failed: (said: string) => string;
  ready: (address: string) => string;
};
