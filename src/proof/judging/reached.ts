import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import type { Attribute } from './attributes.ts';
import { type DatedFacts } from './days.ts';

export const subjects = ['organisations', 'people', 'topics', 'places', 'facts', 'events'] as const;
export type Subject = (typeof subjects)[number];

/** The people, organisations, topics, places, facts and dates that something names, by id. */
export type Reached = Record<Subject, Set<string>>;

export const nobody = (): Reached => ({
  organisations: new Set(),
  people: new Set(),
  topics: new Set(),
  places: new Set(),
  facts: new Set(),
  events: new Set(),
});

/** The attributes of components that name somebody by id. */
const naming: Record<string, Subject> = {
  'Quote speaker': 'people',
  'OrgLink id': 'organisations',
  'Fact id': 'facts',
};

/** A link to the page of somebody, as texts write it. */
const toSubject = /^\/(organisations|people)\/([^/?#]+)\/?$/;

/** A broken address leads to nobody. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}

/** Where data name somebody by id, `[]` for each item of a list. */
const fields: Record<Subject, readonly string[]> = {
  organisations: [
    'publisher',
    'feeds[].organisations[]',
    'issuer',
    'organisations[]',
    'boilerplates[]',
    'events[].organiser',
  ],
  people: ['contacts[]', 'responsible', 'ai.reviewedBy', 'events[].registration.contact'],
  topics: ['topics[]', 'feeds[].topics[]'],
  places: ['place', 'feeds[].places[]'],
  facts: [],
  events: [],
};

/** Adds everybody whom the data of a release or the settings name, and the components of a body. */
export function addNamed(found: Reached, data: Values, attributes: readonly Attribute[] = []): void {
  for (const subject of subjects)
    for (const field of fields[subject])
      for (const value of valuesAt(data, field)) if (value !== '') found[subject].add(value);
  for (const { of, name, value } of attributes) {
    const subject = naming[`${of} ${name}`];
    if (subject) found[subject].add(value.trim());
    const [, linked, id = ''] = of === 'a' ? (toSubject.exec(value) ?? []) : [];
    if (linked === 'organisations' || linked === 'people') found[linked].add(decoded(id));
  }
}

/** Adds every fact or date that has begun, and what it names. `factsOf` returns all that counts of it. */
export function addBegun(
  found: Reached,
  subject: 'facts' | 'events',
  ids: readonly string[],
  factsOf: (id: string) => readonly Values[],
): void {
  for (const id of ids)
    for (const facts of factsOf(id)) {
      found[subject].add(id);
      for (const place of ['organisation', 'organiser'])
        for (const one of valuesAt(facts, place)) if (one !== '') found.organisations.add(one);
      for (const one of valuesAt(facts, 'topics[]')) if (one !== '') found.topics.add(one);
    }
}

/** Adds the contacts of every topic found. `factsOf` returns all facts of a topic that count. */
export function addTopicContacts(found: Reached, factsOf: (topic: string) => readonly Values[]): void {
  for (const topic of found.topics)
    for (const facts of factsOf(topic))
      for (const id of valuesAt(facts, 'contacts[]')) if (id !== '') found.people.add(id);
}

/** Adds everybody who speaks about a topic that is found. `factsOf` returns all facts of a person that count. */
export function addSpeakers(
  found: Reached,
  people: Iterable<string>,
  factsOf: (person: string) => readonly Values[],
): void {
  for (const id of people)
    if (
      factsOf(id).some((facts) => valuesAt(facts, 'speaksAbout[]').some((topic) => found.topics.has(topic)))
    )
      found.people.add(id);
}

/** Adds the employer and the successor of everybody found, and theirs. `factsOf` returns all facts to follow. */
export function follow(found: Reached, factsOf: (person: string) => readonly Values[]): void {
  const open = [...found.people];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { organisation, successor } of factsOf(id)) {
      if (typeof organisation === 'string') found.organisations.add(organisation.trim());
      if (typeof successor !== 'string' || found.people.has(successor.trim())) continue;
      found.people.add(successor.trim());
      open.push(successor.trim());
    }
  }
}

/** The facts of a person or a topic that lead to others: only those of now, or all that have ever held. */
export const leading = (facts: DatedFacts | undefined, isCertain: boolean): readonly Values[] =>
  facts?.begun.length ? (isCertain ? [facts.current] : facts.begun) : [];

/** The texts at a place such as `events[].registration.contact`. */
function valuesAt(data: unknown, place: string): string[] {
  let found: unknown[] = [data];
  for (const step of place.split('.')) {
    const key = step.replace('[]', '');
    found = found.flatMap((one) => (isMap(one) ? [one[key]] : []));
    if (step.endsWith('[]')) found = found.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : []));
  }
  return found.filter((one) => typeof one === 'string').map((one) => one.trim());
}
