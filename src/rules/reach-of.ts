import type { Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import type { Mention } from '../body/mentions.ts';
import { type Named, type Reach, reach } from '../model/reach.ts';
import { isPublic, stateAt } from '../model/state.ts';
import type { ReleaseFacts } from '../schema/release.ts';

/** The releases that pass their schema and are public at `now`. */
export function publicTexts(manuscript: Manuscript, now: Date): (ReleaseText & { facts: ReleaseFacts })[] {
  return manuscript.releases
    .flatMap(({ texts }) => texts)
    .filter(
      (text): text is ReleaseText & { facts: ReleaseFacts } =>
        text.facts !== undefined && isPublic(stateAt(text.facts, now)),
    );
}

/** What the public texts and the settings of a manuscript name. */
export function reachOf(manuscript: Manuscript, now: Date, texts = publicTexts(manuscript, now)): Reach {
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
export function namedIn(mentions: readonly Mention[]): Named {
  const of = (collection: string) =>
    mentions.flatMap(({ value, meta }) => (meta.refersTo === collection ? [value] : []));
  return { organisations: of('organisations'), people: of('people') };
}
