import { dataOf } from '../../manuscript/parsed-file.ts';
import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import {
  type KnownThings,
  knowOrganisation,
  knowPerson,
  knowTopic,
  nothingKnown,
} from '../../import/map/known.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { topicSchema } from '../../schema/topic.ts';
import { parseHere } from '../text/mdx.ts';
import { origin } from '../text/read-file.ts';
import { filledForm, type FinishedAnswer, type GivenRelease } from './filled-form.ts';

type Listed = { path?: string; data?: Values };
/** What the CMS has of a collection: each of its entries is a map of Immutable. */
type ListOf = (collection: string) => Promise<readonly { toJS: () => unknown }[]>;

/** What a public desk knows of its newsroom: the files that the CMS has read. */
export async function loadedThings(listOf: ListOf): Promise<KnownThings> {
  const known = nothingKnown();
  const files = async (collection: string): Promise<{ id: string; source: string }[]> =>
    (await listOf(collection)).flatMap((one) => {
      const { path = '', data } = one.toJS() as Listed;
      const id = /([^/]+)\.yaml$/.exec(path)?.[1];
      return id === undefined ? [] : [{ id, source: String(data?.[origin] ?? '') }];
    });
  for (const { id, source } of await files('topics')) knowTopic(known, id, dataOf(source, topicSchema).facts);
  for (const { id, source } of await files('organisations'))
    knowOrganisation(known, id, dataOf(source, organisationSchema).facts);
  for (const { id, source } of await files('people'))
    knowPerson(known, id, dataOf(source, personSchema).facts);
  for (const one of await listOf('releases')) {
    const folder = (one.toJS() as Listed).path?.split('/').at(-2);
    if (folder !== undefined) known.folders.add(folder);
  }
  return known;
}

/** Fills the form of a new release in the browser, where no server could. Nothing of the text leaves it. */
export async function filledHere(
  given: GivenRelease,
  language: string,
  newsroom: Newsroom,
  now: Date,
): Promise<FinishedAnswer> {
  const { deskCollection } = window as unknown as { deskCollection: ListOf };
  const known = await loadedThings(deskCollection);
  // The digest of an imported text stays out of a form.
  const means = { parse: parseHere, digest: () => '0'.repeat(16) };
  return filledForm(given, { newsroom, known, language, now, means });
}
