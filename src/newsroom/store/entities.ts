import type { CollectionEntry } from 'astro:content';
import { contactAt } from '../../model/contact.ts';
import { dayIn } from '../../model/text/dates.ts';

type Entries = {
  organisations: readonly CollectionEntry<'organisations'>[];
  people: readonly CollectionEntry<'people'>[];
  topics: readonly CollectionEntry<'topics'>[];
};
type Settings = {
  timeZone: string;
  demo: boolean;
  text(texts: Readonly<Record<string, string>>, language: string): string;
};

/** Organisations, people and topics by id, in one language. Each function throws for an unknown id. */
export function entitiesOf(entries: Entries, { text, timeZone, demo }: Settings, now: Date) {
  const byId = <Data>(all: readonly { id: string; data: Data }[]) =>
    new Map(all.map(({ id, data }) => [id, data]));
  const organisations = byId(entries.organisations);
  const people = byId(entries.people);
  const topics = byId(entries.topics);
  const today = dayIn(timeZone, now.getTime());
  const known = <T>(entry: T | undefined, id: string): T => {
    if (entry === undefined)
      throw new Error(`The gate let a text pass that names ${id}, which is not in the store.`);
    return entry;
  };
  return {
    organisationIds: [...organisations.keys()].sort(),
    organisation: (id: string, language: string) => {
      const data = known(organisations.get(id), id);
      const name = text(data.name, language);
      return { id, ...data, name, legalName: data.legalName ?? name };
    },
    person: (id: string, language: string) => {
      const data = known(people.get(id), id);
      return {
        id,
        name: data.nameIn?.[language] ?? data.name,
        role: text(data.role, language),
        organisation: text(known(organisations.get(data.organisation), data.organisation).name, language),
        contact: contactAt(data, today, demo, (other) => people.get(other)),
      };
    },
    topic: (id: string, language: string) => {
      const { name, intro, mediaTopic } = known(topics.get(id), id);
      return { id, name: text(name, language), intro: intro && text(intro, language), mediaTopic };
    },
  };
}
