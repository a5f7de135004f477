/** Why a site has to be built again; `src/model/life/due.ts` tells when. */
export type Reason =
  | 'schedule'
  | 'embargo'
  | 'correction'
  | 'withdrawal'
  | 'news'
  | 'age'
  | 'kit'
  | 'event'
  | 'registration'
  | 'boilerplate'
  | 'contact'
  | 'change';

export type CommandWords = {
  building: string;
  ready: string;
  newsroom: string;
  search: string;
  feed: (language: string) => string;
  stop: string;
  write: string;
  notPort: (text: string) => string;
  hooks: { written: string; taken: (path: string) => string; noRepository: string };
  preview: {
    notInstant: (found: string) => string;
    nothing: string;
    isPublic: string;
    ahead: (at: string) => string;
    building: (at: string) => string;
    built: (folder: string) => string;
  };
  failed: string;
  busy: (process: number, lock: string) => string;
  due: {
    next: (at: string, reason: string, of: string) => string;
    nothing: string;
    reasons: Record<Reason, string>;
  };
  /** The comparison of a built site with the registry of its paths. */
  paths: {
    differ: string;
    unclaimed(file: string): string;
    early(of: string): string;
    missing(path: string, owner: string): string;
  };
  /** The signature of the list of sums. */
  signature: { failed: (key: string, reason: string) => string };
  proof: {
    clean: (heldBack: number, files: number, seconds: string) => string;
    leak: string;
    /** `saidBy` are public content files that say the words. */
    hit: (file: string, kind: string, of: string, saidBy?: readonly string[]) => string;
    unowned: (file: string) => string;
    /** What to do about files whose words nobody has read. */
    unreadable: string;
    /** Above the list of files that were not read in a build that passes. */
    notRead: (count: number) => string;
    /** `allowedBy` is the content file that says that it may be so. */
    unread: (file: string, reason: string, allowedBy?: string) => string;
    /** `of` is the digest of a held-back picture. */
    alike: (file: string, of: string) => string;
    reasons: Record<'kind' | 'locked' | 'noText' | 'damaged' | 'tooLarge' | 'tooDeep', string>;
    kinds: Record<'address' | 'text' | 'contact' | 'file', string>;
    disagree: string;
    disagreement: (of: string, says: 'gate' | 'proof') => string;
    incomplete: string;
    missing: (file: string, part: string, at: string) => string;
    parts: Record<'page' | 'title' | 'twin' | 'redirect' | 'item' | 'record', string>;
  };
};
