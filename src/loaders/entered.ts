import type { StoreCollection } from './entries.ts';

/** What has entered the store of a build: by collection and id the number of changes that the facts have. */
type Entered = Map<StoreCollection, ReadonlyMap<string, number>>;

/** Undefined until a loader has run. */
let entered: Entered | undefined;

type Entry = { id: string; data: Record<string, unknown> };

/** Notes what a collection of the store holds after its loader has filled it. */
export function noteEntered(collection: StoreCollection, entries: Iterable<Entry>): void {
  const changes = Array.from(entries, ({ id, data }): [string, number] => [
    id,
    Array.isArray(data['changes']) ? data['changes'].length : 0,
  ]);
  (entered ??= new Map()).set(collection, new Map(changes));
}

/** What has entered the store of this process. Undefined if no loader has run. */
export const enteredStore = (): ReadonlyMap<StoreCollection, ReadonlyMap<string, number>> | undefined =>
  entered;
