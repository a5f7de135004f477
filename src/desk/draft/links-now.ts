import { join } from 'node:path';
import type { Problem } from '../../faults/fault.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { OwnAddresses } from '../../rules/addresses/own-addresses.ts';
import type { Repository } from '../local/repository.ts';

/** What is wrong with a link. `level` is set only if it stops no build. */
export type LinkProblem = Problem & { level?: 'warning' };

/**
 * The links that lead nowhere in the newsroom as it lies on the disk at `now`, or to an address of former days. Links to
 * elsewhere are good, and so are those to what is not public yet: the check knows when each is seen.
 */
export async function problemsOfLinks(
  { top, folder }: Repository,
  hrefs: readonly string[],
  now: Date,
): Promise<Record<string, LinkProblem>> {
  const manuscript = await readManuscript(join(top, folder));
  const settings = manuscript.newsroom.facts;
  if (!settings) return {};
  const own = new OwnAddresses(manuscript, settings, now);
  return Object.fromEntries(
    hrefs.flatMap((href): [string, LinkProblem][] => {
      const found = own.find(href);
      if (!found) return [];
      const { claim, path } = found;
      if (!claim) return [[href, { rule: 'linkNowhere', facts: { suggestion: own.meant(path, href) } }]];
      if (claim.to === undefined) return [];
      return [
        [href, { rule: 'linkToFormer', facts: { now: own.asWritten(claim.to, href) }, level: 'warning' }],
      ];
    }),
  );
}
