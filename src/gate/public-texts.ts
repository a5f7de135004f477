import type { Fact } from '../schema/dated/fact.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import type { Person } from '../schema/person.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import type { Topic } from '../schema/topic.ts';
import type { Begins } from './beginning.ts';
import { factsAt, knownAt } from './facts-at.ts';
import { beginsOf } from './present.ts';
import { type Named, nothingReached, type Reach, reach, type Ties } from './reach.ts';
import { isPublic, stateAt } from './state.ts';

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
    texts.map(({ facts, mentions }) => ({ facts, named: namedIn(mentions) })),
    people,
    contactsByTopic(manuscript.topics, now, begins),
    knownFacts(manuscript.facts, now, begins),
  );
}

/** The present contacts of each topic. */
const contactsByTopic = (topics: Judged<ReleaseText>['topics'], now: Date, begins: Begins) =>
  new Map(
    [...topics].flatMap(([id, { facts }]) =>
      facts ? [[id, factsAt(knownAt(facts, now.getTime(), begins), now.getTime(), begins).contacts]] : [],
    ),
  );

/** The facts that anybody may know, each with all organisations of which it has told. */
const knownFacts = (facts: Judged<ReleaseText>['facts'], now: Date, begins: Begins) =>
  new Map(
    [...facts].flatMap(([id, { facts: fact }]): [string, string[]][] => {
      if (!fact || (fact.validFrom !== undefined && begins(fact.validFrom) > now.getTime())) return [];
      const { organisation, changes } = knownAt(fact, now.getTime(), begins);
      return [
        [
          id,
          [organisation, ...changes.map((change) => change.organisation)].filter((one) => one !== undefined),
        ],
      ];
    }),
  );

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
