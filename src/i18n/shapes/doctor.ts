/** What the doctor looks at. */
export type Organ =
  | 'node'
  | 'packages'
  | 'git'
  | 'repository'
  | 'history'
  | 'browser'
  | 'disk'
  | 'lineEnds'
  | 'remote'
  | 'clock'
  | 'workflows'
  | 'secrets'
  | 'uncommitted'
  | 'upstream'
  | 'version';

/** What `npm run doctor` says: what is wrong, and what to do. */
export type DoctorWords = {
  organs: Record<Organ, string>;
  node: (found: string) => string;
  noPackages: string;
  otherPackages: string;
  noGit: string;
  oldGit: (found: string) => string;
  noRepository: (folder: string) => string;
  foreign: (folder: string) => string;
  shallow: string;
  noBrowser: string;
  disk: (megabytes: number) => string;
  converting: string;
  carriageReturns: (files: number, first: string) => string;
  noRemote: string;
  /** `seconds` is how far this machine is ahead; negative when it is behind. */
  clock: (seconds: number) => string;
  commitAhead: (at: string) => string;
  workflows: (files: string) => string;
  secrets: (names: string) => string;
  noTarget: string;
  secretsUnknown: (names: string) => string;
  uncommitted: (files: number, folder: string) => string;
  noUpstream: string;
  version: (own: string, newest: string) => string;
  healthy: string;
  sum: (troubles: number, notes: number) => string;
};
