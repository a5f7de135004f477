import type { Change } from '../schema/dated/changes.ts';
import { type Begins, beginsIn, type Lifted } from './beginning.ts';
import { factsAt } from './facts-at.ts';

type Files = ReadonlyMap<string, { facts?: { changes: readonly Change<object>[] } | undefined }>;

/** The parts of a manuscript in which beginnings lie. */
type Dated = {
  newsroom: { facts?: { timeZone: string } | undefined };
  releases: readonly { texts: readonly (Lifted extends Iterable<infer Text> ? Text : never)[] }[];
};
type Changing = Dated & { organisations: Files; people: Files; topics: Files };

/** The beginnings of a manuscript. Days are those of UTC if its settings are faulty. */
export const beginsOf = ({ newsroom, releases }: Dated): Begins =>
  beginsIn(
    newsroom.facts?.timeZone ?? 'UTC',
    releases.flatMap(({ texts }) => texts),
  );

/** A manuscript in which every person, organisation and topic has the facts of an instant. */
export function presentAt<M extends Changing>(manuscript: M, now: Date): M {
  const begins = beginsOf(manuscript);
  const present = <F extends Files>(files: F): F =>
    new Map(
      [...files].map(([id, file]) => [
        id,
        file.facts ? { ...file, facts: factsAt(file.facts, now.getTime(), begins) } : file,
      ]),
    ) as unknown as F;
  const { organisations, people, topics } = manuscript;
  return {
    ...manuscript,
    organisations: present(organisations),
    people: present(people),
    topics: present(topics),
  };
}
