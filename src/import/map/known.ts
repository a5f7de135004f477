import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, foldersIn, readText } from '../../manuscript/files.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { idIn, languageIn } from '../../manuscript/misnamed.ts';
import { readData } from '../../manuscript/prose.ts';
import { guidOf } from '../../model/address/identity.ts';
import { importedFrom } from '../../schema/imported/imported-from.ts';
import { type Organisation, organisationSchema } from '../../schema/organisation.ts';
import { type Person, personSchema } from '../../schema/person.ts';
import { topicSchema } from '../../schema/topic.ts';
import type { ImportSettings } from './settings.ts';

/** A text that an earlier run has written. `source` is read only when it is needed. */
export type EarlierText = { folder: string; language: string; path: string; on: string; digest: string };

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

/** Reads what a newsroom has, one text at a time. */
export async function knownIn({ content, newsroom }: ImportSettings): Promise<KnownThings> {
  const known: KnownThings = {
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
  };
  const sheets = (collection: 'topics' | 'organisations' | 'people') =>
    filesIn(join(content, collection)).flatMap((name) => {
      const id = idIn(name);
      if (id === undefined) return [];
      known.ids[collection].add(id);
      return [{ id, path: join(content, collection, name) }];
    });
  for (const { id, path } of sheets('topics')) {
    const { facts } = await readData(path, { collection: 'topics', schema: topicSchema });
    for (const name of namesOf(facts?.name, facts?.alsoKnownAs)) known.topics.set(comparable(name), id);
    known.topics.set(comparable(id), id);
  }
  for (const { id, path } of sheets('organisations')) {
    const { facts } = await readData(path, { collection: 'organisations', schema: organisationSchema });
    if (!facts) continue;
    known.facts.organisations.set(id, facts);
    if (facts.url) known.pageOfSite.set(facts.url, `/organisations/${id}/`);
    for (const name of namesOf(facts.name, facts.alsoKnownAs, facts.legalName))
      known.organisations.set(comparable(name), id);
  }
  for (const { id, path } of sheets('people')) {
    const { facts } = await readData(path, { collection: 'people', schema: personSchema });
    if (!facts) continue;
    known.facts.people.set(id, facts);
    for (const name of namesOf(facts.name, Object.values(facts.nameIn ?? {})))
      known.people.set(comparable(name), id);
  }
  for (const folder of foldersIn(join(content, 'releases'))) {
    known.folders.add(folder);
    for (const name of await readdir(join(content, 'releases', folder))) {
      const language = languageIn(name);
      if (language === undefined) continue;
      const path = join(content, 'releases', folder, name);
      known.texts.set(folder, [...(known.texts.get(folder) ?? []), path]);
      addText(known, path, folder, language, newsroom.tagAuthority);
    }
  }
  return known;
}

function addText(
  known: KnownThings,
  path: string,
  folder: string,
  language: string,
  authority: string,
): void {
  const data = readFrontmatter(readText(path) ?? '')?.data as
    { importedFrom?: unknown; guid?: unknown } | undefined;
  const guid = typeof data?.guid === 'string' ? data.guid : undefined;
  known.guids.add(guidOf(authority, { folder, language, guid }));
  const from = importedFrom.safeParse(data?.importedFrom);
  if (!from.success) return;
  const { item, on, digest } = from.data;
  known.earlier.set(`${item} ${language}`, { folder, language, path, on, digest });
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
