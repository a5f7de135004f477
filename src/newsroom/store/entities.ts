import { instant } from '../../clock.ts';
import { contactAt } from '../../model/contact.ts';
import { dayIn } from '../../model/text/dates.ts';
import { newsroom } from './newsroom.ts';
import { once } from './once.ts';
import { stored } from './stored.ts';

/** Organisations, people and topics by id, in the words of one language. */
export const entities = once(async () => {
  const { text, timeZone, demo } = await newsroom();
  const byId = <E extends { id: string; data: unknown }>(entries: E[]) =>
    new Map(entries.map(({ id, data }) => [id, data as E['data']]));
  const organisations = byId(await stored('organisations'));
  const people = byId(await stored('people'));
  const topics = byId(await stored('topics'));
  const today = dayIn(timeZone, instant().getTime());
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
});
export type Entities = Awaited<ReturnType<typeof entities>>;
export type PersonShown = ReturnType<Entities['person']>;
