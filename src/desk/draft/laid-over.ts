import type { Fault } from '../../faults/fault.ts';
import { isPublic, stateAt } from '../../gate/state.ts';
import type { Store } from '../../newsroom/store/store.ts';
import type { KnownIds } from './draft-faults.ts';
import type { AddedEntry, UnsavedText } from './draft-request.ts';
import { pageLaid } from './page-laid.ts';
import { type LaidRelease, releaseLaid } from './release-laid.ts';
import { sheetLaid } from './sheet-laid.ts';

/** The store with a draft in it at the instant `at`. Only releases have a state. */
export type Laid = Omit<LaidRelease, 'state'> & Partial<Pick<LaidRelease, 'state'>>;

/**
 * Lays a draft of any collection over the store, which then holds what readers will see. `added` are the entries that are
 * saved with it. A draft with a fault in its body is not shown: the result is its faults.
 */
export function laidOver(
  saved: Store,
  draft: UnsavedText,
  now: Date,
  added: readonly AddedEntry[] = [],
): Laid | { faults: Fault[] } {
  const store = withAdded(saved, draft, now, added);
  const known = knownIn(store);
  const { collection } = draft;
  if (collection === 'releases') return releaseLaid(store, draft, known, now);
  const releases = store.releases.filter(({ data }) => isPublic(stateAt(data, now)));
  const at = { ...store, releases };
  const laid =
    collection === 'pages'
      ? pageLaid(at, draft, known, now)
      : sheetLaid(at, { ...draft, collection }, known, now);
  return 'faults' in laid ? laid : { store: laid, at: now };
}

/** The store with entries whose files are not written yet. One that has a file is shown as it says. */
function withAdded(store: Store, draft: UnsavedText, now: Date, added: readonly AddedEntry[]): Store {
  return added.reduce((all, { collection, id, text }) => {
    // A person may belong to an organisation that was added before.
    const known = knownIn(all);
    return known[collection].has(id)
      ? all
      : sheetLaid(all, { ...draft, collection, folder: id, text }, known, now);
  }, store);
}

const knownIn = (store: Store): KnownIds => ({
  releases: new Set(store.releases.map(({ data }) => data.folder)),
  organisations: idsOf(store.organisations),
  people: idsOf(store.people),
  topics: idsOf(store.topics),
  places: idsOf(store.places),
  facts: idsOf(store.facts),
  events: idsOf(store.events),
});

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
