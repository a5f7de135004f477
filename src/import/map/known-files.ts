import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, foldersIn, readText } from '../../manuscript/files.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { idIn, languageIn } from '../../manuscript/misnamed.ts';
import { readData } from '../../manuscript/prose.ts';
import { guidOf } from '../../model/address/identity.ts';
import { importedFrom } from '../../schema/imported/imported-from.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { topicSchema } from '../../schema/topic.ts';
import { type KnownThings, knowOrganisation, knowPerson, knowTopic, nothingKnown } from './known.ts';
import type { ImportSettings } from './settings.ts';

/** Reads what a newsroom has, one text at a time. */
export async function knownIn({
  content,
  newsroom,
}: Pick<ImportSettings, 'content' | 'newsroom'>): Promise<KnownThings> {
  const known = nothingKnown();
  const sheets = (collection: 'topics' | 'organisations' | 'people') =>
    filesIn(join(content, collection)).flatMap((name) => {
      const id = idIn(name);
      return id === undefined ? [] : [{ id, path: join(content, collection, name) }];
    });
  for (const { id, path } of sheets('topics'))
    knowTopic(known, id, (await readData(path, { collection: 'topics', schema: topicSchema })).facts);
  for (const { id, path } of sheets('organisations')) {
    const { facts } = await readData(path, { collection: 'organisations', schema: organisationSchema });
    knowOrganisation(known, id, facts);
  }
  for (const { id, path } of sheets('people'))
    knowPerson(known, id, (await readData(path, { collection: 'people', schema: personSchema })).facts);
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
  const read = () => readText(path) ?? '';
  known.earlier.set(`${item} ${language}`, { folder, language, path, on, digest, read });
}
