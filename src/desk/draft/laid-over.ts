import type { Fault } from '../../faults/fault.ts';
import { isPublic, stateAt } from '../../gate/state.ts';
import type { Store } from '../../newsroom/store/store.ts';
import type { KnownIds } from './draft-faults.ts';
import type { UnsavedText } from './draft-request.ts';
import { pageLaid } from './page-laid.ts';
import { type LaidRelease, releaseLaid } from './release-laid.ts';
import { sheetLaid } from './sheet-laid.ts';

/** The store with a draft in it at the instant `at`. Only releases have a state. */
export type Laid = Omit<LaidRelease, 'state'> & Partial<Pick<LaidRelease, 'state'>>;

/**
 * Lays a draft of any collection over the store, which then holds what readers will see. A draft with a fault in its body
 * is not shown: the result is its faults.
 */
export function laidOver(store: Store, draft: UnsavedText, now: Date): Laid | { faults: Fault[] } {
  const known: KnownIds = {
    releases: new Set(store.releases.map(({ data }) => data.folder)),
    organisations: idsOf(store.organisations),
    people: idsOf(store.people),
    topics: idsOf(store.topics),
  };
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

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
