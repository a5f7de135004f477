import type { DoctorWords, Organ } from '../../i18n/shapes/doctor.ts';
import { byVersion } from '../updating/versions.ts';
import type { Machine } from './machine.ts';

/** A trouble, or something to know: `isNote` is what no work waits for. */
export type Finding = { organ: Organ; isNote: boolean; said: (words: DoctorWords) => string };

/** The Node that the program needs, as `run.cjs` has it. */
const neededNode = '22.18.0';
/** The git that can merge an update (`merge-tree --write-tree`), as docs/promises.md has it. */
const neededGit = '2.38.0';
/** Bytes. A build with its cache and a second site beside the first one take about as much. */
const neededSpace = 1_000_000_000;
/** Seconds. A release that waits for nine o’clock should not come a minute late. */
const toleratedSkew = 60;

const upload = ['NEWSROOM_SSH_KEY', 'NEWSROOM_KNOWN_HOSTS'];
const store = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];

/** The secrets that a target of `NEWSROOM_DEPLOY` needs. */
export const secretsFor = (deploy: string): string[] =>
  deploy.startsWith('server') ? upload : deploy.startsWith('bucket') ? store : [];

/** The secret of each variable that says where news is told. */
const told: Readonly<Record<string, string>> = {
  NEWSROOM_MAIL: 'NEWSROOM_MAIL_TOKEN',
  NEWSROOM_MASTODON: 'NEWSROOM_MASTODON_TOKEN',
  NEWSROOM_BLUESKY: 'NEWSROOM_BLUESKY_PASSWORD',
};

/** Everything that is wrong with a machine, in the order in which it is to be mended. */
export function findingsOf(machine: Machine): Finding[] {
  const found: Finding[] = [];
  const trouble = (organ: Organ, said: Finding['said']) => found.push({ organ, isNote: false, said });
  const note = (organ: Organ, said: Finding['said']) => found.push({ organ, isNote: true, said });
  const { node, packages, git, isRepository, free, carriageReturns, uncommitted } = machine;

  if (byVersion(node, neededNode) < 0) trouble('node', (words) => words.node(node));
  if (packages === 'none') trouble('packages', (words) => words.noPackages);
  if (packages === 'other') trouble('packages', (words) => words.otherPackages);
  if (git === undefined) trouble('git', (words) => words.noGit);
  else if (byVersion(git, neededGit) < 0) trouble('git', (words) => words.oldGit(git));
  const { foreign } = machine;
  if (foreign !== undefined) trouble('repository', (words) => words.foreign(foreign));
  else if (git !== undefined && !isRepository)
    trouble('repository', (words) => words.noRepository(machine.content));
  if (machine.isShallow) trouble('history', (words) => words.shallow);
  if (free < neededSpace) trouble('disk', (words) => words.disk(Math.floor(free / 1_000_000)));
  if (carriageReturns.length)
    trouble('lineEnds', (words) => words.carriageReturns(carriageReturns.length, carriageReturns[0] ?? ''));
  else if (machine.isConverting && !machine.hasAttributes) trouble('lineEnds', (words) => words.converting);
  if (isRepository && machine.remote === undefined) trouble('remote', (words) => words.noRemote);
  clock(machine, trouble);
  const { missingWorkflows } = machine;
  if (missingWorkflows.length) trouble('workflows', (words) => words.workflows(missingWorkflows.join(', ')));
  secrets(machine, trouble, note);
  if (uncommitted) trouble('uncommitted', (words) => words.uncommitted(uncommitted, machine.content));
  if (isRepository && machine.upstream === undefined) note('upstream', (words) => words.noUpstream);
  const newest = machine.newestVersion;
  if (newest !== undefined && byVersion(machine.version, newest) < 0)
    trouble('version', (words) => words.version(machine.version, newest.replace(/^v/, '')));
  if (machine.browser === undefined) note('browser', (words) => words.noBrowser);
  return found;
}

type Tell = (organ: Organ, said: Finding['said']) => unknown;

function clock({ now, timeElsewhere, newestCommit }: Machine, trouble: Tell): void {
  const ahead = (than: Date) => Math.round((now.getTime() - than.getTime()) / 1000);
  if (timeElsewhere && Math.abs(ahead(timeElsewhere)) > toleratedSkew)
    trouble('clock', (words) => words.clock(ahead(timeElsewhere)));
  else if (newestCommit && ahead(newestCommit) < -toleratedSkew)
    trouble('clock', (words) => words.commitAhead(newestCommit.toISOString()));
}

function secrets({ host, kept }: Machine, trouble: Tell, note: Tell): void {
  if (host === undefined) return;
  const all = ['NEWSROOM_DEPLOY', ...upload, ...store];
  if (!kept) return void note('secrets', (words) => words.secretsUnknown(all.join(', ')));
  const { deploy, variables = [], secrets: there } = kept;
  if (deploy === undefined) return void trouble('secrets', (words) => words.noTarget);
  const needed = [...secretsFor(deploy), ...variables.flatMap((name) => told[name] ?? [])];
  const missing = needed.filter((name) => !there.includes(name));
  if (missing.length) trouble('secrets', (words) => words.secrets(missing.join(', ')));
}
