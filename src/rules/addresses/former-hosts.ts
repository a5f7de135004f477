import type { Fault } from '../../faults/fault.ts';
import type { StaticHost } from '../../faults/address-facts.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { faultAt } from '../fault-at.ts';
import { outputsOf } from './outputs.ts';

/** The hosts that read no rule for a question mark: what leads on there is a file. */
const withoutQuery: ReadonlySet<string> = new Set<StaticHost>(['cloudflare', 'github', 'gitlab', 'bucket']);

/**
 * Finds former addresses that no file can lead on, because they have a question mark or a sign that file systems refuse.
 * Servers with rules lead on from them, and some hosts have none. A warning, once, at the first such address.
 */
export function formerHosts(manuscript: Manuscript, now: Date): Fault[] {
  const host = manuscript.newsroom.facts?.servedBy;
  if (host !== undefined && !withoutQuery.has(host)) return [];
  const rules = outputsOf(manuscript, now).claims.filter(({ kind }) => kind === 'rule');
  const [first] = rules;
  if (!first) return [];
  const where = { file: first.owner, ...first.at };
  const facts = { count: rules.length, host: host as StaticHost | undefined };
  return [faultAt({ rule: 'redirectNeedsRules', facts }, where, 'warning')];
}
