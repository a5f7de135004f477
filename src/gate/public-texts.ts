import type { Newsroom } from '../schema/newsroom.ts';
import type { Person } from '../schema/person.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import { type Named, type Reach, reach } from './reach.ts';
import { isPublic, stateAt } from './state.ts';

/** A value in a component of a body, and the collection it refers to. */
type NamedValue = { value: string; meta: { refersTo?: string | undefined } };
type ReleaseText = { facts?: ReleaseFacts | undefined; mentions: readonly NamedValue[] };
type Public<Text> = Text & { facts: ReleaseFacts };

/** The parts of a manuscript that the gate needs. */
type Releases<Text> = { releases: readonly { texts: readonly Text[] }[] };
type Judged<Text> = Releases<Text> & {
  newsroom: { facts?: Newsroom | undefined };
  people: ReadonlyMap<string, { facts?: Person | undefined }>;
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
  if (!settings) return { organisations: new Set(), people: new Set(), topics: new Set() };
  const people = new Map([...manuscript.people].flatMap(([id, { facts }]) => (facts ? [[id, facts]] : [])));
  return reach(
    settings,
    texts.map(({ facts, mentions }) => ({ facts, named: namedIn(mentions) })),
    people,
  );
}

/** The organisations and people in the components of a body. */
export function namedIn(mentions: readonly NamedValue[]): Named {
  const of = (collection: string) =>
    mentions.flatMap(({ value, meta }) => (meta.refersTo === collection ? [value] : []));
  return { organisations: of('organisations'), people: of('people') };
}
