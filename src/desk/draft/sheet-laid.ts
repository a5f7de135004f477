import { isMap } from '../../manuscript/yaml/yaml-map.ts';
import { readSheet } from '../../manuscript/yaml/yaml-sheet.ts';
import type { Store } from '../../newsroom/store/store.ts';
import { factSchema } from '../../schema/dated/fact.ts';
import { pressDateSchema } from '../../schema/dated/press-date.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { placeSchema } from '../../schema/places/place.ts';
import { topicSchema } from '../../schema/topic.ts';
import type { KnownIds } from './draft-faults.ts';
import type { UnsavedText } from './draft-request.ts';
import { lenientFacts } from './lenient-facts.ts';
import { standInsOf } from './stand-ins.ts';

type Draft = UnsavedText & {
  collection: 'organisations' | 'people' | 'topics' | 'places' | 'facts' | 'events';
};

/** Lays the draft of an organisation, a person, a topic, a place, a fact or a date over the store. */
export function sheetLaid(
  store: Store,
  { collection, folder: id, text }: Draft,
  known: KnownIds,
  now: Date,
): Store {
  const { data } = readSheet(text);
  const values = isMap(data) ? data : {};
  const standIns = standInsOf(collection, store.settings, now);
  const others = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    entries.filter((one) => one.id !== id);
  if (collection === 'people') {
    const facts = lenientFacts(personSchema, values, standIns, known);
    const { files = {}, pictures = {} } = store.people.find((one) => one.id === id)?.data ?? {};
    const entry = { id, collection, data: { ...facts, files, pictures } };
    return { ...store, people: [...others(store.people), entry] };
  }
  if (collection === 'topics') {
    const facts = lenientFacts(topicSchema, values, standIns, known);
    return { ...store, topics: [...others(store.topics), { id, collection, data: facts }] };
  }
  if (collection === 'places') {
    const facts = lenientFacts(placeSchema, values, standIns, known);
    return { ...store, places: [...others(store.places), { id, collection, data: facts }] };
  }
  if (collection === 'facts') {
    const facts = lenientFacts(factSchema, values, standIns, known);
    return { ...store, facts: [...others(store.facts), { id, collection, data: facts }] };
  }
  if (collection === 'events') {
    const facts = lenientFacts(pressDateSchema, values, standIns, known);
    const { edits = 0 } = store.events.find((one) => one.id === id)?.data ?? {};
    return { ...store, events: [...others(store.events), { id, collection, data: { ...facts, edits } }] };
  }
  const facts = lenientFacts(organisationSchema, values, standIns, known);
  const { files = {} } = store.organisations.find((one) => one.id === id)?.data ?? {};
  // The server does not have a logo that is not saved.
  const logos = facts.logos.filter(({ file }) => file.slice(2) in files);
  const entry = { id, collection, data: { ...facts, logos, files } };
  return { ...store, organisations: [...others(store.organisations), entry] };
}
