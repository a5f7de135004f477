import { basename, dirname } from 'node:path';
import { rowValues } from '../../src/desk/overview/row-values.ts';
import { groupKey } from '../../src/desk/form/group-key.ts';
import { inForm, valuesOf } from '../../src/desk/text/read-file.ts';
import { kindOf } from '../../src/desk/text/verdict.ts';
import { deskViewsIn } from '../../src/i18n/desk-views.ts';
import type { DeskCollection } from '../../src/i18n/shapes/desk.ts';
import { isMap } from '../../src/manuscript/yaml/yaml-map.ts';
import type { Chance } from '../newsroom/chance.ts';
import { today } from '../random/moments.ts';
import { desk, type OpenDesk } from './desk-room.ts';
import type { OpenValues } from './form-edit.ts';
import type { Choices, FormField } from './form-value.ts';

/** An entry of the desk: its collection, its folder or file, and its texts by language, the default first. */
export type Entry = { name: DeskCollection; at: string; files: Map<string, string> };

const collections: readonly DeskCollection[] = ['releases', 'organisations', 'people', 'topics', 'pages'];

/** All entries of a newsroom. */
export function entriesOf({ paths, read, settings }: OpenDesk): Entry[] {
  const entries = new Map<string, Entry>();
  const all = paths();
  for (const path of all.filter((one) => /\.(?:mdx|yaml)$/.test(one))) {
    const [folder = ''] = path.split('/');
    const name = collections.find((one) => one === folder) ?? 'newsroom';
    const at = kindOf(name) === 'prose' ? dirname(path) : path;
    const entry = entries.get(at) ?? { name, at, files: new Map<string, string>() };
    entry.files.set(languageIn(path) ?? settings.languages[0] ?? '', read(path));
    entries.set(at, entry);
  }
  const order = settings.languages;
  return [...entries.values()].map((entry) => ({
    ...entry,
    files: new Map([...entry.files].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))),
  }));
}

const languageIn = (path: string) => /\/index\.([\w-]+)\.mdx$/.exec(path)?.[1];

/** The path of an entry in a language, in the content. */
export const pathOf = ({ name, at }: Pick<Entry, 'name' | 'at'>, language: string): string =>
  kindOf(name) === 'prose' ? `${at}/index.${language}.mdx` : at;

/** The values of an entry as the form has them, with what the list adds. */
export function opened({ name, files }: Entry, { settings }: OpenDesk): OpenValues {
  const { states, list } = deskViewsIn(desk);
  const rows = { desk, states, delays: list.delays, timeZone: settings.timeZone };
  const valuesIn = (text: string) => {
    const form = inForm(valuesOf(text, kindOf(name)));
    return { ...form, ...(name === 'releases' && rowValues(form, rows, new Date(today))) };
  };
  return new Map([...files].map(([language, text]) => [language, valuesIn(text)]));
}

/** What can be chosen in the form of an entry. */
export function choicesOf(
  room: OpenDesk,
  entries: readonly Entry[],
  { name, at }: Entry,
): Omit<Choices, 'language'> {
  const folder = kindOf(name) === 'prose' ? at : dirname(at);
  const ids: Record<string, string[]> = {};
  for (const entry of entries) (ids[entry.name] ??= []).push(basename(entry.at, '.yaml'));
  const files = room.paths().filter((path) => dirname(path) === folder && !/\.(?:mdx|yaml)$/.test(path));
  return { zone: room.settings.timeZone, ids, files: files.map((path) => basename(path)) };
}

type Collection = { name: string; fields?: FormField[]; files?: { fields: FormField[] }[] };

/** The fields of the form of a collection, without the headings between them. */
export function fieldsOf({ forms }: OpenDesk, name: DeskCollection): FormField[] {
  const all = forms.config.collections as unknown as Collection[];
  const found = all.find((one) => one.name === (name === 'newsroom' ? 'settings' : name));
  const fields = found?.fields ?? found?.files?.[0]?.fields ?? [];
  return fields.filter((field) => !field.name.startsWith(groupKey));
}

/** The values with the keys that the CMS gives to the items of lists. */
export function withCmsKeys(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item, index) =>
      isMap(item) ? { ...(withCmsKeys(item) as object), __sc_item_id: `i${index}` } : item,
    );
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withCmsKeys(inner)]));
}

/** An entry that a random editor opens: mostly a release. */
export const drawEntry = (by: Chance, entries: readonly Entry[]): Entry => {
  const releases = entries.filter(({ name }) => name === 'releases');
  return by.one(releases.length && by.happens(0.6) ? releases : entries);
};
