import type { CollectionEntry } from 'astro:content';
import type { Begins } from '../../gate/beginning.ts';
import { factsAt } from '../../gate/facts-at.ts';
import { type FactValue, factValuesAt } from '../../gate/fact-values.ts';
import { contactAt } from '../../model/contact.ts';
import { asOfInWords, valueInWords } from '../../model/facts/fact-in-words.ts';
import { isPartOf } from '../../model/person-name.ts';
import { sameAsOf } from '../../model/life/same-place.ts';
import { dayIn } from '../../model/text/dates.ts';
import type { Name } from '../../schema/kinds.ts';

type Entries = {
  organisations: readonly CollectionEntry<'organisations'>[];
  people: readonly CollectionEntry<'people'>[];
  topics: readonly CollectionEntry<'topics'>[];
  places: readonly CollectionEntry<'places'>[];
  facts: readonly CollectionEntry<'facts'>[];
};
type Settings = {
  timeZone: string;
  demo: boolean;
  text(texts: Readonly<Record<string, string>>, language: string): string;
};

/**
 * Organisations, people, topics, places and facts by id, in one language. Organisations and people have their facts of an instant `at`
 * (in milliseconds), by default those of `now`. Each function throws for an unknown id.
 */
export function entitiesOf(entries: Entries, { text, timeZone, demo }: Settings, now: Date, begins: Begins) {
  const byId = <Data>(all: readonly { id: string; data: Data }[]) =>
    new Map(all.map(({ id, data }) => [id, data]));
  const organisations = byId(entries.organisations);
  const people = byId(entries.people);
  const topics = byId(entries.topics);
  const places = byId(entries.places);
  const facts = byId(entries.facts);
  const present = now.getTime();
  const today = dayIn(timeZone, present);
  const known = <T>(entry: T | undefined, id: string): T => {
    if (entry === undefined)
      throw new Error(`The gate let a text pass that names ${id}, which is not in the store.`);
    return entry;
  };
  const organisationAt = (id: string, at: number) => factsAt(known(organisations.get(id), id), at, begins);
  const personNow = (id: string) => {
    const facts = people.get(id);
    return facts && factsAt(facts, present, begins);
  };
  /** The other names of an organisation or a topic. */
  const others = (data: { alsoKnownAs: readonly Name[] }, language: string) =>
    data.alsoKnownAs.map((name) => (typeof name === 'string' ? name : text(name, language)));
  /** A value of a fact, in words. */
  const told = ({ value, unit, asOf, source, url }: FactValue, language: string) => {
    const own = unit && text(unit, language);
    const shown = valueInWords(language, value, own);
    return {
      value,
      unit: own,
      shown,
      asOf,
      day: asOfInWords(language, asOf),
      source: text(source, language),
      url,
    };
  };
  return {
    organisationIds: [...organisations.keys()].sort(),
    organisation: (id: string, language: string, at = present) => {
      const data = organisationAt(id, at);
      const name = text(data.name, language);
      return { id, ...data, name, legalName: data.legalName ?? name, alsoKnownAs: others(data, language) };
    },
    person: (id: string, language: string, at = present) => {
      const data = factsAt(known(people.get(id), id), at, begins);
      const name = data.nameIn?.[language] ?? data.name;
      const { [language]: own = '', ...others } = data.familyName ?? {};
      return {
        id,
        name,
        /** The one that stands in the name, if an editor states it. */
        familyName: [own, ...Object.values(others)].find((family) => family && isPartOf(name, family)),
        role: text(data.role, language),
        organisation: text(organisationAt(data.organisation, at).name, language),
        /** In which the person gives interviews. */
        languages: data.languages,
        /** Always that of today. */
        contact: contactAt(personNow(id) ?? data, today, demo, personNow),
      };
    },
    topic: (id: string, language: string) => {
      const data = factsAt(known(topics.get(id), id), present, begins);
      const { name, intro, mediaTopic, contacts } = data;
      return {
        id,
        name: text(name, language),
        alsoKnownAs: others(data, language),
        intro: intro && text(intro, language),
        mediaTopic,
        contacts,
      };
    },
    placeIds: [...places.keys()].sort(),
    place: (id: string, language: string) => {
      const data = known(places.get(id), id);
      const { name, intro, country, coordinates } = data;
      return {
        ...{ id, name: text(name, language), alsoKnownAs: others(data, language), country, coordinates },
        intro: intro && text(intro, language),
        /** Pages elsewhere about the same place. */
        sameAs: sameAsOf(data),
      };
    },
    factIds: [...facts.keys()].sort(),
    fact: (id: string, language: string, at = present) => {
      const [latest, ...former] = factValuesAt(known(facts.get(id), id), at, begins);
      return {
        id,
        label: text(latest.label, language),
        organisation: latest.organisation,
        ...told(latest, language),
        /** The values before, newest first. */
        former: former.map((one) => told(one, language)),
      };
    },
  };
}
