import type { Deploy } from '../../history/deploys.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { type Site, urlsOf } from '../../model/address/urls.ts';
import { deployOf, keepDeploy } from './keep.ts';
import { liveBuild, reasonOf } from './live.ts';
import { seenAt } from './seen.ts';

/**
 * Keeps the deploy that is live at `now` in the record, at the address of the site or at `where`. Never throws. Returns
 * what was done, in words, with the deploy as it stands in the record.
 */
export async function keepLive(
  site: Site,
  manuscript: Manuscript,
  now: Date,
  where?: string,
): Promise<{ said: string; isKept: boolean; deploy?: Deploy }> {
  const { clock, record: words } = terminalWords(process.env).publishing;
  const { built, base } = urlsOf(site);
  const address = new URL(built.slice(base.length), where ?? site.url);
  if (where === undefined && process.env['NEWSROOM_URL'] !== undefined)
    return { said: words.otherAddress, isKept: false };
  try {
    const live = await liveBuild(address, clock.notAnInstant(address.href));
    const deploy = live ? deployOf(live, words) : `${address.href}: 404`;
    if (typeof deploy === 'string') return { said: deploy, isKept: false };
    const seen = await seenAt(contentFolder, manuscript, deploy, now);
    return { ...(await keepDeploy(contentFolder, seen, process.env, words)), deploy: seen };
  } catch (error) {
    return { said: words.failed(reasonOf(error)), isKept: false };
  }
}
