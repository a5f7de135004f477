import { namedIn, placeNamesIn, whereaboutsOf } from '../../gate/public-texts.ts';
import { type KnownSheet, type Reach, reach, type Ties } from '../../gate/reach.ts';
import { isPublic, stateAt } from '../../gate/state.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Person } from '../../schema/person.ts';
import type { Topic } from '../../schema/topic.ts';

type HeldNames = Record<keyof Reach, Map<string, string[]>>;

/** The people, organisations, topics, places and facts that only held-back releases name, each with the folders of these releases. */
export function heldNamesIn(manuscript: Manuscript, now: Date, reached: Reach): HeldNames {
  const found: HeldNames = {
    organisations: new Map(),
    people: new Map(),
    topics: new Map(),
    places: new Map(),
    facts: new Map(),
    events: new Map(),
  };
  const settings = manuscript.newsroom.facts;
  if (!settings) return found;
  const people = new Map(
    [...manuscript.people].flatMap(([id, { facts }]) => (facts ? [[id, tiesOf(facts)]] : [])),
  );
  const contacts = new Map(
    [...manuscript.topics].map(([id, { facts }]) => [id, facts ? contactsOfAnyTime(facts) : []]),
  );
  const whereabouts = whereaboutsOf(manuscript.organisations, placeNamesIn(manuscript));
  for (const { facts, mentions, folder } of manuscript.releases.flatMap(({ texts }) => texts)) {
    if (!facts || isPublic(stateAt(facts, now))) continue;
    const names = namedIn(mentions);
    const sheet = names.facts.map((id): KnownSheet => ({
      ...{ kind: 'facts', id, topics: [], places: [] },
      organisations: organisationOf(manuscript, id),
    }));
    const named = reach(settings, [{ facts, named: names }], people, contacts, sheet, whereabouts);
    for (const kind of ['organisations', 'people', 'topics', 'places', 'facts'] as const)
      for (const id of named[kind]) {
        const folders = found[kind].get(id) ?? [];
        if (!reached[kind].has(id) && !folders.includes(folder)) found[kind].set(id, [...folders, folder]);
      }
  }
  return found;
}

const organisationOf = ({ facts }: Manuscript, id: string): string[] =>
  [facts.get(id)?.facts?.organisation].filter((one) => one !== undefined);

const contactsOfAnyTime = ({ contacts, changes }: Topic): string[] => [
  ...contacts,
  ...changes.flatMap((change) => change.contacts ?? []),
];

/** The names in a person’s facts of any time. */
const tiesOf = ({ organisation, successor, speaksAbout, changes }: Person): Ties => ({
  employers: [organisation, ...changes.flatMap((change) => change.organisation ?? [])],
  successor,
  speaksAbout: [...speaksAbout, ...changes.flatMap((change) => change.speaksAbout ?? [])],
});
