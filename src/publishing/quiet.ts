import { askGit } from '../history/git.ts';

/**
 * The days without a commit after which GitHub switches the schedules of a public repository off. Only commits are known
 * to count as activity, so notes, such as the record of deploys, are not counted on:
 * https://docs.github.com/en/actions/using-workflows/events-that-trigger-workflows#schedule
 */
export const switchedOffAfter = 60;
const warnedAfter = 45;
const day = 86_400_000;

/** The age of the last commit in whole days, if it is old enough for a warning. */
export function quietDays(last: Date | undefined, now: Date): number | undefined {
  const age = last && Math.floor((now.getTime() - last.getTime()) / day);
  return age !== undefined && age >= warnedAfter ? age : undefined;
}

/** The instant of the last commit of a repository. Undefined when it has none. */
export async function lastCommit(folder: string): Promise<Date | undefined> {
  const seconds = (await askGit(folder, ['log', '--max-count=1', '--format=%ct']))?.toString('utf8').trim();
  return seconds ? new Date(Number(seconds) * 1_000) : undefined;
}
