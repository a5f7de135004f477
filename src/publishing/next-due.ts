import type { Manuscript } from '../manuscript/manuscript.ts';
import { pathDigest } from '../faults/path-digest.ts';
import { dayBegins } from '../model/text/dates.ts';
import { changesOf, type Due } from '../model/life/due.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { reachOf } from '../gate/public-texts.ts';

/** A due instant with the file that causes it. A held-back file is named only by a digest of its path. */
export type DueOf = Due & { of: string };

/** Every instant after `now` at which the site has to be built again, earliest first. */
export function due(manuscript: Manuscript, now: Date): DueOf[] {
  const { timeZone = 'UTC' } = manuscript.newsroom.facts ?? {};
  const releases = manuscript.releases
    .flatMap(({ texts }) => texts)
    .flatMap(({ facts, file }) => {
      if (!facts) return [];
      const of = isPublic(stateAt(facts, now)) ? file : pathDigest(file);
      return changesOf(facts, now).map((one): DueOf => ({ ...one, of }));
    });
  const reached = reachOf(manuscript, now);
  const portraits = [...reached.organisations].flatMap((id) => {
    const { facts, file = '' } = manuscript.organisations.get(id) ?? {};
    return (facts?.boilerplates ?? []).map(({ validFrom }): DueOf => ({
      at: dayBegins(validFrom, timeZone),
      reason: 'boilerplate',
      of: file,
    }));
  });
  const leavers = [...reached.people].flatMap((id): DueOf[] => {
    const { facts, file = '' } = manuscript.people.get(id) ?? {};
    if (!facts?.activeUntil) return [];
    return [{ at: dayBegins(dayAfter(facts.activeUntil), timeZone), reason: 'contact', of: file }];
  });
  return [...releases, ...portraits, ...leavers]
    .filter(({ at }) => at > now.getTime())
    .sort((a, b) => a.at - b.at || (a.of < b.of ? -1 : 1));
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
