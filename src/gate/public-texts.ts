import type { Fact } from '../schema/dated/fact.ts';
import type { PressDate } from '../schema/dated/press-date.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { KnownPlace } from '../schema/places/place.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import type { Topic } from '../schema/topic.ts';
import type { Begins } from './beginning.ts';
import { factsAt, knownAt } from './facts-at.ts';
import { type PlaceNames, placeNamesOf, placesMeant } from './places.ts';
import { beginsOf } from './present.ts';
import {
  type KnownSheet,
  type Named,
  nothingReached,
  type Reach,
  reach,
  type Ties,
  type Whereabouts,
} from './reach.ts';
import { hasText, isPublic, stateAt } from './state.ts';
import { withoutText } from './without-text.ts';

/** A value in a component of a body, and the collection it refers to. */
type NamedValue = { value: string; meta: { refersTo?: string | undefined } };
type ReleaseText = {
  folder: string;
  facts?: ReleaseFacts | undefined;
  mentions: readonly NamedValue[];
};
type Public<Text> = Text & { facts: ReleaseFacts };

/** The parts of a manuscript that the gate needs. */
type Releases<Text> = { releases: readonly { texts: readonly Text[] }[] };
type Judged<Text> = Releases<Text> & {
  newsroom: { facts?: Newsroom | undefined };
  organisations: ReadonlyMap<string, { facts?: Organisation | undefined }>;
  people: ReadonlyMap<string, { facts?: Person | undefined }>;
  topics: ReadonlyMap<string, { facts?: Topic | undefined }>;
  places: ReadonlyMap<string, { facts?: KnownPlace | undefined }>;
  facts: ReadonlyMap<string, { facts?: Fact | undefined }>;
  events: ReadonlyMap<string, { facts?: PressDate | undefined }>;
};

/** The releases with valid data that are public at `now`. */
export function publicTexts<Text extends ReleaseText>(
  { releases }: Releases<Text>,
  now: Date,
): Public<Text>[] {
  return releases
    .flatMap(({ texts }) => texts)
    .filter((text): text is Public<Text> => text.facts !== undefined && isPublic(stateAt(text.facts, now)));
}

/** The names in the public texts and the settings of a manuscript. */
export function reachOf<Text extends ReleaseText>(
  manuscript: Judged<Text>,
  now: Date,
  texts: readonly Public<Text>[] = publicTexts(manuscript, now),
): Reach {
  const settings = manuscript.newsroom.facts;
  if (!settings) return nothingReached();
  const begins = beginsOf(manuscript);
  const names = placeNamesIn(manuscript);
  const people = new Map(
    [...manuscript.people].flatMap(([id, { facts }]) => (facts ? [[id, tiesOf(facts, now, begins)]] : [])),
  );
  return reach(
    settings,
    texts.map(({ facts, mentions }) =>
      // A withdrawn release without its text names nobody in it any more.
      hasText(facts, now)
        ? { facts, named: namedIn(mentions) }
        : { facts: withoutText(facts), named: namedIn([]) },
    ),
    people,
    contactsByTopic(manuscript.topics, now, begins),
    knownOf(manuscript, names, now, begins),
    whereaboutsOf(manuscript.organisations, names, (facts) => knownAt(facts, now.getTime(), begins)),
  );
}

/** The names of all valid places of a manuscript. */
export const placeNamesIn = ({ places }: Pick<Judged<ReleaseText>, 'places'>): PlaceNames =>
  placeNamesOf(
    [...places].flatMap(([id, { facts }]): [string, KnownPlace][] => (facts ? [[id, facts]] : [])),
  );

/** Where organisations are at home, or were: by what `knownOf` leaves of their facts. */
export const whereaboutsOf = (
  organisations: Judged<ReleaseText>['organisations'],
  names: PlaceNames,
  knownOf: (facts: Organisation) => Organisation = (facts) => facts,
): Whereabouts => ({
  names,
  ofOrganisations: new Map(
    [...organisations].map(([id, { facts }]) => {
      const { place, changes } = facts ? knownOf(facts) : { place: undefined, changes: [] };
      return [id, [place, ...changes.map((change) => change.place)].filter(isNamed)];
    }),
  ),
});

/** The present contacts of each topic. */
const contactsByTopic = (topics: Judged<ReleaseText>['topics'], now: Date, begins: Begins) =>
  new Map(
    [...topics].flatMap(([id, { facts }]) =>
      facts ? [[id, factsAt(knownAt(facts, now.getTime(), begins), now.getTime(), begins).contacts]] : [],
    ),
  );

/** The facts and dates that anybody may know, with all that they name now or have named. */
function knownOf(
  { facts, events }: Pick<Judged<ReleaseText>, 'facts' | 'events'>,
  names: PlaceNames,
  now: Date,
  begins: Begins,
) {
  const at = now.getTime();
  const open = <F extends Fact | PressDate>(files: ReadonlyMap<string, { facts?: F | undefined }>) =>
    [...files].flatMap(([id, { facts: own }]): [string, F][] =>
      own && (own.validFrom === undefined || begins(own.validFrom) <= at)
        ? [[id, knownAt<F>(own, at, begins)]]
        : [],
    );
  return [
    ...open(facts).map(([id, { organisation, changes }]): KnownSheet => {
      const organisations = [organisation, ...changes.map((change) => change.organisation)];
      return { kind: 'facts', id, organisations: organisations.filter(isNamed), topics: [], places: [] };
    }),
    ...open(events).map(([id, { organiser, topics, place, changes }]): KnownSheet => {
      const organisations = [organiser, ...changes.map((change) => change.organiser)];
      const all = [...topics, ...changes.flatMap((change) => change.topics ?? [])];
      const places = [place, ...changes.map((change) => change.place)].flatMap((one) =>
        placesMeant(one, names),
      );
      return { kind: 'events', id, organisations: organisations.filter(isNamed), topics: all, places };
    }),
  ];
}

const isNamed = (id: string | undefined): id is string => id !== undefined;

/** The names in a person’s facts. A change that is still to come names nobody. */
function tiesOf(person: Person, now: Date, begins: Begins): Ties {
  const { organisation, changes } = knownAt(person, now.getTime(), begins);
  const employers = [organisation, ...changes.flatMap((change) => change.organisation ?? [])];
  const { successor, speaksAbout } = factsAt(person, now.getTime(), begins);
  return { employers, successor, speaksAbout };
}

/** The organisations, people and facts in the components of a body. */
export function namedIn(mentions: readonly NamedValue[]): Named {
  const of = (collection: string) =>
    mentions.flatMap(({ value, meta }) => (meta.refersTo === collection ? [value] : []));
  return { organisations: of('organisations'), people: of('people'), facts: of('facts') };
}
