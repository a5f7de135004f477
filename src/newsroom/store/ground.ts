import type { Begins } from '../../gate/beginning.ts';
import { digestOf } from '../../files/digest.ts';
import type { Beginning } from '../../schema/dated/beginning.ts';
import type { entitiesOf } from './entities.ts';
import type { Store } from './store.ts';

type Times = { now: Date; begins: Begins; entities: ReturnType<typeof entitiesOf> };
type Dated = {
  changes: readonly { validFrom: Beginning }[];
  boilerplates?: readonly { validFrom: Beginning }[];
};

/**
 * The digest of all that every page may show, releases aside: the program, the settings, organisations, people, topics,
 * facts, dates and standing pages, with what time does to them. Git's state (`provenance`) is in no page.
 */
export function groundOf(program: string, store: Store, { now, begins, entities }: Times): string {
  const { releases: _, settings, ...others } = store;
  // Astro ships the original of a picture as soon as somebody reads its address. The digests of `files` stand for it.
  const people = store.people.map(({ id, data }) => ({ id, data: { ...data, pictures: undefined } }));
  const collections = { ...others, people };
  const began = [store.organisations, store.people, store.topics, store.facts, store.events].flatMap(
    (entries) =>
      entries.map(({ data }: { data: Dated }) =>
        [...data.changes, ...(data.boilerplates ?? [])].map(({ validFrom }) => {
          const at = begins(validFrom);
          return [at, at <= now.getTime()];
        }),
      ),
  );
  // A contact leaves on a day.
  const contacts = store.people.map(({ id }) => entities.person(id, settings.languages[0] ?? '').contact);
  return digestOf(
    JSON.stringify([program, { ...settings, provenance: undefined }, collections, began, contacts]),
  );
}
