import { beginsOf } from '../../gate/present.ts';
import { factsAt, knownAt } from '../../gate/facts-at.ts';
import { openPortrait } from '../../model/life/portrait.ts';
import { reachOf } from '../../gate/public-texts.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Claim } from '../../model/address/claims.ts';
import type { Urls } from '../../model/address/urls.ts';
import { dayIn } from '../../model/text/dates.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import { portraitsNamedBy } from '../files/portraits.ts';

/** The portraits that a site has at `now`, by person: the names of their files. */
export function portraitsAt(manuscript: Manuscript, now: Date, timeZone: string): Map<string, string> {
  const begins = beginsOf(manuscript);
  const at = now.getTime();
  const reached = reachOf(manuscript, now).people;
  return new Map(
    [...manuscript.people].flatMap(([id, { facts }]): [string, string][] => {
      if (!facts || !reached.has(id)) return [];
      const present = factsAt(knownAt(facts, at, begins), at, begins);
      const name = openPortrait(present, dayIn(timeZone, at))?.src.slice(2) ?? '';
      return manuscript.portraits.has(name) ? [[id, name]] : [];
    }),
  );
}

type Surroundings = { urls: Urls; settings: Newsroom; now: Date };

/** The portraits, which have one address for all languages: those of now, and those that a change brings or that are gone. */
export function portraitOutputs(manuscript: Manuscript, { urls, settings, now }: Surroundings): Claim[] {
  const open = portraitsAt(manuscript, now, settings.timeZone);
  return [...manuscript.people].flatMap(([id, { file, sheet }]) => {
    const named = new Map(portraitsNamedBy(sheet).map((one) => [one.name, one]));
    return [...named.values()]
      .filter(({ name }) => manuscript.portraits.has(name))
      .map(({ name, ...at }): Claim => ({
        path: `${urls.portrait(id, '').slice(1)}${name}`,
        kind: 'file',
        owner: file,
        when: open.get(id) === name ? 'now' : 'later',
        at: { ...at, found: `./${name}` },
      }));
  });
}
