import type { Newsroom } from '../schema/newsroom.ts';
import type { Person } from '../schema/person.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import { type Named, type Reach, reach } from './reach.ts';
import { isPublic, stateAt } from './state.ts';

/** A value that a component of a body names, and what kind of thing it refers to. */
type NamedValue = { value: string; meta: { refersTo?: string | undefined } };
type ReleaseText = { facts?: ReleaseFacts | undefined; mentions: readonly NamedValue[] };
type Public<Text> = Text & { facts: ReleaseFacts };

/** What the gate needs of a manuscript. */
type Releases<Text> = { releases: readonly { texts: readonly Text[] }[] };
type Judged<Text> = Releases<Text> & {
  newsroom: { facts?: Newsroom | undefined };
  people: ReadonlyMap<string, { facts?: Person | undefined }>;
};

/** The releases that pass their schema and are public at `now`. */
export function publicTexts<Text extends ReleaseText>(
  { releases }: Releases<Text>,
  now: Date,
): Public<Text>[] {
  return releases
    .flatMap(({ texts }) => texts)
    .filter((text): text is Public<Text> => text.facts !== undefined && isPublic(stateAt(text.facts, now)));
}

/** What the public texts and the settings of a manuscript name. */
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

/** The organisations and people that the components of a body name. */
export function namedIn(mentions: readonly NamedValue[]): Named {
  const of = (collection: string) =>
    mentions.flatMap(({ value, meta }) => (meta.refersTo === collection ? [value] : []));
  return { organisations: of('organisations'), people: of('people') };
}
