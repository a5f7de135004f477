import type { Organisation } from '../../schema/organisation.ts';
import type { Person } from '../../schema/person.ts';
import type { Topic } from '../../schema/topic.ts';

/** A text that an earlier run has written. `read` opens it only when it is needed. */
export type EarlierText = {
  folder: string;
  language: string;
  path: string;
  on: string;
  digest: string;
  read: () => string;
};

/** What is in the newsroom already, and what this run adds. Names are compared without signs and capitals. */
export type KnownThings = {
  folders: Set<string>;
  /** The files of the texts that lie there, by their folder. */
  texts: Map<string, string[]>;
  /** By `<name of the item> <language>`. */
  earlier: Map<string, EarlierText>;
  guids: Set<string>;
  topics: Map<string, string>;
  organisations: Map<string, string>;
  people: Map<string, string>;
  /** The page of an organisation here, by the address of its own site. */
  pageOfSite: Map<string, string>;
  facts: { organisations: Map<string, Organisation>; people: Map<string, Person> };
  ids: Record<'topics' | 'organisations' | 'people', Set<string>>;
};

/** A name as it is compared: `Silicon Saxony e.V.` and `Silicon Saxony e. V.` are one. */
export const comparable = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A newsroom of which nothing is known yet. */
export const nothingKnown = (): KnownThings => ({
  folders: new Set(),
  texts: new Map(),
  earlier: new Map(),
  guids: new Set(),
  topics: new Map(),
  organisations: new Map(),
  people: new Map(),
  pageOfSite: new Map(),
  facts: { organisations: new Map(), people: new Map() },
  ids: { topics: new Set(), organisations: new Set(), people: new Set() },
});

/** Takes note of a topic and of its names. Without facts, which it lacks when they are wrong, it has its id alone. */
export function knowTopic(known: KnownThings, id: string, facts: Topic | undefined): void {
  known.ids.topics.add(id);
  for (const name of namesOf(facts?.name, facts?.alsoKnownAs)) known.topics.set(comparable(name), id);
  known.topics.set(comparable(id), id);
}

/** Takes note of an organisation, its names and its site. */
export function knowOrganisation(known: KnownThings, id: string, facts: Organisation | undefined): void {
  known.ids.organisations.add(id);
  if (!facts) return;
  known.facts.organisations.set(id, facts);
  if (facts.url) known.pageOfSite.set(facts.url, `/organisations/${id}/`);
  for (const name of namesOf(facts.name, facts.alsoKnownAs, facts.legalName))
    known.organisations.set(comparable(name), id);
}

/** Takes note of a person and of that person's names. */
export function knowPerson(known: KnownThings, id: string, facts: Person | undefined): void {
  known.ids.people.add(id);
  if (!facts) return;
  known.facts.people.set(id, facts);
  for (const name of namesOf(facts.name, Object.values(facts.nameIn ?? {})))
    known.people.set(comparable(name), id);
}

type Names =
  | string
  | Readonly<Record<string, string>>
  | readonly (string | Readonly<Record<string, string>>)[]
  | undefined;

const namesOf = (...all: Names[]): string[] =>
  all.flatMap((names): string[] => {
    if (names === undefined) return [];
    if (typeof names === 'string') return [names];
    return Array.isArray(names)
      ? namesOf(...(names as Names[]))
      : Object.values(names as Record<string, string>);
  });
