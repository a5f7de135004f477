import type { Fact } from '../schema/dated/fact.ts';
import type { PressDate } from '../schema/dated/press-date.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import type { Person } from '../schema/person.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import type { Topic } from '../schema/topic.ts';
import type { Begins } from './beginning.ts';
import { factsAt, knownAt } from './facts-at.ts';
import { beginsOf } from './present.ts';
import { type KnownSheet, type Named, nothingReached, type Reach, reach, type Ties } from './reach.ts';
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
  people: ReadonlyMap<string, { facts?: Person | undefined }>;
  topics: ReadonlyMap<string, { facts?: Topic | undefined }>;
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
    knownOf(manuscript, now, begins),
  );
}

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
      return { kind: 'facts', id, organisations: organisations.filter(isNamed), topics: [] };
    }),
    ...open(events).map(([id, { organiser, topics, changes }]): KnownSheet => {
      const organisations = [organiser, ...changes.map((change) => change.organiser)];
      const all = [...topics, ...changes.flatMap((change) => change.topics ?? [])];
      return { kind: 'events', id, organisations: organisations.filter(isNamed), topics: all };
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
