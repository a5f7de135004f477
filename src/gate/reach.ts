import type { Newsroom } from '../schema/newsroom.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import { type PlaceNames, placesOfRelease } from './places.ts';

/** The names in a text outside its frontmatter. */
export type Named = Record<'organisations' | 'people' | 'facts', readonly string[]>;
export type Reach = Record<
  'organisations' | 'people' | 'topics' | 'places' | 'facts' | 'events',
  Set<string>
>;

export const nothingReached = (): Reach => ({
  organisations: new Set(),
  people: new Set(),
  topics: new Set(),
  places: new Set(),
  facts: new Set(),
  events: new Set(),
});

/**
 * A person: all whom they have worked for, since former releases name them, the successor of today, and the topics on which
 * journalists may call them.
 */
export type Ties = {
  employers: readonly string[];
  successor?: string | undefined;
  speaksAbout?: readonly string[];
};

/** A fact or a date of its own, with all that it names. */
export type KnownSheet = {
  kind: 'facts' | 'events';
  id: string;
  organisations: readonly string[];
  topics: readonly string[];
  places: readonly string[];
};

/** The names of all places, and by organisation the places where it is or was at home. */
export type Whereabouts = { names: PlaceNames; ofOrganisations: ReadonlyMap<string, readonly string[]> };

type Settings = Pick<Newsroom, 'publisher' | 'contacts' | 'responsible' | 'feeds'>;

/**
 * The organisations, people, topics and places that are public: those that a public release or the settings name, the contacts
 * of such topics (`contacts`, by topic), all who speak about one, the employers and successor of each such person, and where
 * such organisations are at home. `known` are the facts and dates of their own that anybody may know. All others stay out of
 * the site.
 */
export function reach(
  settings: Settings,
  releases: Iterable<{ facts: ReleaseFacts; named: Named }>,
  people: ReadonlyMap<string, Ties>,
  contacts: ReadonlyMap<string, readonly string[]> = new Map(),
  known: Iterable<KnownSheet> = [],
  { names, ofOrganisations }: Whereabouts = { names: new Map(), ofOrganisations: new Map() },
): Reach {
  const found = nothingReached();
  const addPerson = (id: string | undefined) => {
    if (id === undefined || found.people.has(id)) return;
    found.people.add(id);
    const person = people.get(id);
    for (const employer of person?.employers ?? []) found.organisations.add(employer);
    addPerson(person?.successor);
  };
  const addNamed = (named: Named) => {
    for (const id of named.organisations) found.organisations.add(id);
    named.people.forEach(addPerson);
  };
  found.organisations.add(settings.publisher);
  [...settings.contacts, settings.responsible].forEach(addPerson);
  for (const { topics, organisations, places } of settings.feeds) {
    for (const id of places) found.places.add(id);
    for (const id of topics) found.topics.add(id);
    for (const id of organisations) found.organisations.add(id);
  }
  for (const { facts, named } of releases) {
    addNamed(named);
    for (const id of facts.topics) found.topics.add(id);
    for (const id of placesOfRelease(facts, names)) found.places.add(id);
    const organisers = facts.events.map(({ organiser }) => organiser);
    for (const id of [facts.issuer, ...facts.organisations, ...(facts.boilerplates ?? []), ...organisers]) {
      if (id !== undefined) found.organisations.add(id);
    }
    const registrars = facts.events.map(({ registration }) => registration?.contact);
    [...(facts.contacts ?? []), facts.ai?.reviewedBy, ...registrars].forEach(addPerson);
  }
  for (const { kind, id, organisations, topics, places } of known) {
    found[kind].add(id);
    for (const one of organisations) found.organisations.add(one);
    for (const one of topics) found.topics.add(one);
    for (const one of places) found.places.add(one);
  }
  for (const id of found.topics) contacts.get(id)?.forEach(addPerson);
  for (const [id, { speaksAbout = [] }] of people)
    if (speaksAbout.some((one) => found.topics.has(one))) addPerson(id);
  for (const id of found.organisations)
    for (const place of ofOrganisations.get(id) ?? []) found.places.add(place);
  return found;
}

/** The names in a release that decide on which lists it stands. */
type Naming = Pick<ReleaseFacts, 'issuer' | 'organisations' | 'contacts'> & {
  named: Pick<Named, 'organisations' | 'people'>;
};

/** The organisation that issues a release and those that it names. */
export const organisationsOf = (
  { issuer, organisations, named }: Omit<Naming, 'contacts'>,
  publisher: string,
): Set<string> => new Set([issuer ?? publisher, ...organisations, ...named.organisations]);

/** The people whom a release names, and its media contacts or else those of the newsroom. */
export const peopleOf = (
  { contacts, named }: Pick<Naming, 'contacts' | 'named'>,
  usual: readonly string[],
): Set<string> => new Set([...named.people, ...(contacts ?? usual)]);
