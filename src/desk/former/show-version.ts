import type { DeskCollection, DeskWords } from '../../i18n/shapes/desk.ts';
import { timeInWords, dayInWords } from '../../model/text/dates.ts';
import type { DeskData } from '../desk-page.ts';
import { entry } from '../label.ts';
import { inForm, origin } from '../text/read-file.ts';
import { kindOf } from '../text/verdict.ts';
import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import { askForTexts } from './ask-for-texts.ts';
import { byKeyPath, changedFields, formerValues } from './changed-fields.ts';
import { askAboutVersion } from './version-dialog.ts';

/** A version of an entry in the history of the CMS. */
export type ListedVersion = { sha: string; authorName: string; date: Date };

/** The form of the CMS: the entry as it was opened, and the values in it by key paths, for each language. */
export type OpenForm = {
  collectionName: string;
  originalEntry?: { locales: Readonly<Record<string, { path: string } | undefined>> };
  currentValues: Readonly<Record<string, Record<string, unknown>>>;
};

/** What the desk knows: its languages and words, and what the list shows of a release beside its values. */
type Knowing = { desk: string; words: DeskWords; timeZone: string; rowOf: (values: Values) => Values };

/**
 * Shows what a version has changed, and brings it back into the form if somebody wants it. Nothing is saved. False if a
 * host has not told the texts.
 */
export async function showVersion(
  { sha, authorName, date }: ListedVersion,
  { collectionName, originalEntry, currentValues }: OpenForm,
  data: Pick<DeskData, 'local' | 'settings'>,
  { desk, words, timeZone, rowOf }: Knowing,
): Promise<boolean> {
  const name = (collectionName === 'settings' ? 'newsroom' : collectionName) as DeskCollection;
  const paths = Object.entries(originalEntry?.locales ?? {}).flatMap(([locale, one]) =>
    one ? [[locale, one.path] as const] : [],
  );
  const at = date.toISOString();
  const by = `${authorName}, ${dayInWords(desk, timeZone, at)}, ${timeInWords(desk, timeZone, at)}`;
  const told = await askForTexts({ sha, paths: [...new Set(paths.map(([, path]) => path))] }, data);
  if (!told && data.local) await askAboutVersion(undefined, by, desk);
  if (!told) return data.local !== undefined;
  const texts = new Map(told.map((text) => [text.path, text]));
  const former = (source: string | undefined) =>
    source === undefined ? { values: {}, isReadable: true } : formerValues(source, kindOf(name));
  const read = (source: string | undefined): Values => former(source).values;
  const labelOf = (path: string): string =>
    path === 'body'
      ? ([words.body].flat()[0] ?? path)
      : ([entry(words.fields, `${name}.${path}`)].flat()[0] ?? path);
  const changed = paths.flatMap(([language, path]) => {
    const { before, now } = texts.get(path) ?? {};
    const fields = changedFields(read(before), read(now), labelOf);
    return fields.length
      ? [{ language, fields: fields.map((one) => ({ ...one, label: labelOf(one.key) })) }]
      : [];
  });
  const isReadable = paths.every(([, path]) => former(texts.get(path)?.now).isReadable);
  if (!(await askAboutVersion(changed, by, desk, isReadable))) return true;
  for (const [locale, path] of paths) {
    const { now } = texts.get(path) ?? {};
    const values = currentValues[locale];
    if (now === undefined || !values) continue;
    const { [origin]: _, ...wanted } = read(now);
    // The form is still that of the file as it is.
    const { [origin]: source } = values;
    fill(values, { ...byKeyPath(inForm(wanted)), ...rowOf(wanted), [origin]: source });
  }
  return true;
}

/** Gives a form other values. Each one that differs is told to the CMS. */
function fill(values: Record<string, unknown>, wanted: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(wanted)) if (values[key] !== value) values[key] = value;
  for (const key of Object.keys(values)) if (!(key in wanted)) Reflect.deleteProperty(values, key);
}
