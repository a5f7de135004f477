import type { DoctorWords } from '../../shapes/doctor.ts';

/** What the doctor finds, and what to do. */
export const doctorWords: DoctorWords = {
  organs: {
    node: 'Node',
    packages: 'packages',
    git: 'git',
    repository: 'repository',
    history: 'history',
    browser: 'browser',
    disk: 'disk',
    lineEnds: 'line ends',
    remote: 'remote',
    clock: 'clock',
    workflows: 'workflows',
    secrets: 'target and secrets',
    uncommitted: 'commits',
    upstream: 'where updates come from',
    version: 'version',
  },
  node: (found) =>
    `This runs under Node ${found}; 22.18 or newer is needed. Run “npm ci”: it installs the right one for the commands.`,
  noPackages: 'Nothing is installed. Run “npm ci”.',
  otherPackages: 'The installed packages are not those of this version. Run “npm ci”.',
  noGit: 'git was not found. Install it from https://git-scm.com/ and open a new terminal.',
  oldGit: (found) => `git is ${found}; updates need 2.38 or newer. Install it from https://git-scm.com/.`,
  noRepository: (folder) =>
    `${folder} is in no git repository, so nothing has a history. Run “git init” there.`,
  foreign: (folder) =>
    `The repository ${folder} belongs to another user of this machine, so git reads nothing of it, and no version and no embargo of the past is known. If you trust it, run “git config --global --add safe.directory ${folder}”.`,
  shallow:
    'Only the end of the history is here, so earlier versions of releases are missing. Run “git fetch --unshallow”; in a workflow set fetch-depth to 0.',
  noBrowser:
    'No Chromium was found. Only “npm test” needs one, and installs it: “npx playwright install chromium”.',
  disk: (megabytes) =>
    `Only ${megabytes} MB of the disk are free; a build needs 1,000. Delete old builds (dist.*, preview.*), or make room elsewhere.`,
  converting:
    'core.autocrlf is on and no .gitattributes limits it: git would give texts the line ends of Windows. Run “git config core.autocrlf false”.',
  carriageReturns: (files, first) =>
    `${files} ${files === 1 ? 'file has' : 'files have'} the line ends of Windows (${first}). Run “git config core.autocrlf false”, then “npm run check -- --fix”.`,
  noRemote:
    'The repository has no remote, so nothing is backed up and no workflow runs. Run “git remote add origin <address>”.',
  clock: (seconds) =>
    `The clock of this machine is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead' : 'behind'}; embargoes would lift at the wrong time. Switch on setting the time from the net.`,
  commitAhead: (at) =>
    `The newest commit is of ${at}, which is in the future here. The clock of this machine is behind: switch on setting the time from the net.`,
  workflows: (files) =>
    `Missing: ${files}. Nothing publishes without them, and no embargo ends by itself. Bring them back from an earlier commit (git log -- <file>), or with an update.`,
  secrets: (names) =>
    `The host lacks ${names}. Add them under Settings → Environments → newsroom, or with “gh secret set <name> --env newsroom”.`,
  noTarget:
    'NEWSROOM_DEPLOY is not set at the host, so nothing is published. Set it, for example “gh variable set NEWSROOM_DEPLOY --body pages”.',
  secretsUnknown: (names) =>
    `The host could not be asked. Look there yourself for the ones your target needs: ${names} (docs/operations.md).`,
  uncommitted: (files, folder) =>
    `${files} ${files === 1 ? 'change' : 'changes'} in ${folder} ${files === 1 ? 'is' : 'are'} in no commit, so ${files === 1 ? 'it' : 'they'} would not be published. Run “git status”, then commit or discard.`,
  noUpstream:
    'This clone does not know where new versions come from. Run “git remote add upstream <address of Depesche>” (docs/updating.md).',
  version: (own, newest) =>
    `Version ${newest} is out; this is ${own}. Read what changes (npm run update -- --plan), then run “npm run update”.`,
  healthy: 'Everything is in order.',
  sum: (troubles, notes) =>
    `${troubles} ${troubles === 1 ? 'trouble' : 'troubles'}, ${notes} ${notes === 1 ? 'note' : 'notes'}.`,
};
