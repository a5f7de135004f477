/** What `npm run update` and `npm run migrate` say. */
export type UpdateWords = {
  dirty: string;
  merging: string;
  noUpstream: string;
  noTag: (wanted: string | undefined, all: string) => string;
  newest: (own: string) => string;
  from: (own: string, version: string) => string;
  verified: string;
  unverified: string;
  noChanges: string;
  noBase: (own: string) => string;
  ownChanges: (files: number, first: string) => string;
  conflicts: (files: string) => string;
  branchTaken: (branch: string) => string;
  resolve: (branch: string) => string;
  noBranch: string;
  /** What failed, by the step. */
  steps: Record<'install' | 'migrate' | 'check' | 'build', string>;
  stays: (branch: string) => string;
  done: (branch: string, former: string) => string;
  failed: (reason: string) => string;
  nothingToUndo: string;
  /** Branches of updates that are not merged here. */
  unmerged: (branches: string) => string;
  /** The last merged update is not the version that is here. */
  otherUpdate: (title: string, own: string) => string;
  /** `kept` is a branch that has commits of somebody. */
  left: (former: string, kept?: string) => string;
  reverted: (title: string) => string;
  migrated: (files: number) => string;
};
