import type { Manuscript } from '../manuscript/manuscript.ts';
import { pathDigest } from '../faults/path-digest.ts';
import { dayBegins } from '../gate/beginning.ts';
import { factsAt } from '../gate/facts-at.ts';
import { beginsOf, presentAt } from '../gate/present.ts';
import { overAt } from '../model/text/event-time.ts';
import type { Reason } from '../i18n/shapes/commands.ts';
import type { Beginning } from '../schema/dated/beginning.ts';
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
      return changesOf(facts, now, timeZone).map((one): DueOf => ({ ...one, of }));
    });
  const reached = reachOf(manuscript, now);
  const begins = beginsOf(manuscript);
  const entities = (['organisations', 'people', 'topics', 'facts', 'events'] as const).flatMap((collection) =>
    [...reached[collection]].flatMap((id): DueOf[] => {
      const { facts, file = '' } = manuscript[collection].get(id) ?? {};
      if (!facts) return [];
      const starting = (parts: readonly { validFrom: Beginning }[], reason: Reason): DueOf[] =>
        parts.map(({ validFrom }) => ({ at: begins(validFrom), reason, of: pathDigest(file) }));
      return [
        ...starting(facts.changes, 'change'),
        ...('boilerplates' in facts ? starting(facts.boilerplates, 'boilerplate') : []),
      ];
    }),
  );
  const sheets = [...manuscript.facts.values(), ...manuscript.events.values()];
  const firsts = sheets.flatMap(({ facts, file }): DueOf[] =>
    facts?.validFrom === undefined
      ? []
      : [{ at: begins(facts.validFrom), reason: 'change', of: pathDigest(file) }],
  );
  // Whoever speaks about a topic from a day on may be known from then on.
  const speakers = [...manuscript.people].flatMap(([id, { facts, file }]): DueOf[] =>
    reached.people.has(id)
      ? []
      : (facts?.changes ?? []).flatMap(({ validFrom, speaksAbout }): DueOf[] =>
          speaksAbout ? [{ at: begins(validFrom), reason: 'change', of: pathDigest(file) }] : [],
        ),
  );
  const { people } = presentAt(manuscript, now);
  const leavers = [...reached.people].flatMap((id): DueOf[] => {
    const { facts, file = '' } = people.get(id) ?? {};
    if (!facts?.activeUntil) return [];
    return [{ at: dayBegins(dayAfter(facts.activeUntil), timeZone), reason: 'contact', of: file }];
  });
  return [...releases, ...entities, ...firsts, ...speakers, ...datesDue(manuscript, now), ...leavers]
    .filter(({ at }) => at > now.getTime() && at < Infinity)
    .sort((a, b) => a.at - b.at || (a.of < b.of ? -1 : 1));
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The instants at which a date of its own is over, and its accreditation. */
function datesDue(manuscript: Manuscript, now: Date): DueOf[] {
  const { timeZone = 'UTC' } = manuscript.newsroom.facts ?? {};
  const begins = beginsOf(manuscript);
  return [...reachOf(manuscript, now).events].flatMap((id): DueOf[] => {
    const { facts: all, file: of = '' } = manuscript.events.get(id) ?? {};
    const facts = all && factsAt(all, now.getTime(), begins);
    if (!facts) return [];
    const until = facts.accreditation?.until;
    return [
      { at: overAt(facts, timeZone), reason: 'event', of },
      ...(until === undefined
        ? []
        : [{ at: overAt({ start: until }, timeZone), reason: 'registration' as const, of }]),
    ];
  });
}
