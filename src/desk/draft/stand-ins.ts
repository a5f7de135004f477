import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import type { Previewed } from './draft-request.ts';

/**
 * What stands in the required fields of a new entry before an editor has filled them in. `at` stands in for a missing
 * date.
 */
export function standInsOf(
  collection: Previewed,
  { languages, publisher }: { languages: readonly string[]; publisher: string },
  at: Date,
): Values {
  const empty = { [languages[0] ?? '']: '…' };
  return {
    releases: { title: '…', summary: '…', publishedAt: at.toISOString(), topics: [] },
    organisations: { name: empty, kind: 'other' },
    people: { name: '…', organisation: publisher, role: empty },
    topics: { name: empty },
    places: { name: empty },
    facts: { label: empty, value: 0, asOf: at.toISOString().slice(0, 10), source: empty },
    events: { title: empty, kind: 'other', start: at.toISOString(), validFrom: at.toISOString() },
    pages: { title: '…' },
  }[collection];
}
