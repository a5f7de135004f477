import { type Deploy, readDeploys } from '../../history/deploys.ts';
import { readTrails } from '../../history/git-log.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { firstDue } from './first-due.ts';

/**
 * A deploy that is live at `now`, with the instant at which it was first seen and the one at which the first new
 * release in it was due. The latter is unknown without a deploy before it.
 */
export async function seenAt(
  content: string,
  manuscript: Manuscript,
  deploy: Deploy,
  now: Date,
): Promise<Deploy> {
  const { deploys = [] } = (await readDeploys(content)) ?? {};
  const known = deploys.find((one) => one.commit === deploy.commit && one.at === deploy.at);
  if (known?.seen !== undefined) return known;
  const at = Date.parse(deploy.at);
  const before = deploys.findLast((one) => Date.parse(one.at) < at);
  const due = before && firstDue(manuscript, (await readTrails(content)).steps, Date.parse(before.at), at);
  return {
    ...deploy,
    ...(due !== undefined && { due: new Date(due).toISOString() }),
    seen: now.toISOString(),
  };
}
