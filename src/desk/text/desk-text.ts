import type { DeskCollection, DeskWords } from '../../i18n/shapes/desk.ts';
import { languageNameIn } from '../../i18n/words.ts';
import type { DeskData } from '../desk-page.ts';
import { schemas } from '../collections.ts';
import { fileText as written } from './file-text.ts';
import { origin, withPlainEnds } from './read-file.ts';
import { type Draft, type FieldPlace, faultsIn, kindOf, formPlaceOf, told } from './verdict.ts';
import type { Values } from '../../manuscript/yaml/yaml-map.ts';

/** An entry in the event of the CMS before a save. */
export type SavedEntry = {
  path: string;
  collection: string;
  data: Values;
  i18n: Record<string, { data?: Values } | undefined>;
};

export const deskText = (values: Values, name: DeskCollection): string =>
  written(values, schemas[name], kindOf(name));

/** The largest number of faults in one message. */
const most = 20;

/**
 * The reason why an entry cannot be saved, otherwise a warning before the save, one line for each fault; and the place of
 * each in the form. Empty without faults.
 */
export type Verdict = { refusal?: string; doubt?: string; places?: readonly FieldPlace[] };

/** The texts of an entry as they would be written, but for the ends of their lines, each with the source of its file. `first` is the first language. */
export function draftsOf({ collection, data, i18n }: SavedEntry, first: string, desk: string): Draft[] {
  const name = collectionOf(collection);
  const values = [
    [first, data] as const,
    ...Object.entries(i18n).map(([tag, one]) => [tag, one?.data] as const),
  ];
  const known = new Set<unknown>();
  return values.flatMap(([language, one]): Draft[] => {
    if (!one || !Object.keys(one).length) return [];
    // Editors know the texts of an entry by language.
    const { [origin]: before } = one;
    // A new language gets a copy of the first one's values, including the source of its file.
    const isOwn = typeof before === 'string' && !known.has(before);
    known.add(before);
    const file = languageNameIn(language, desk);
    const text = withPlainEnds(deskText(one, name));
    return [{ file, language, text, ...(isOwn && { before: withPlainEnds(before) }) }];
  });
}

const collectionOf = (name: string) => (name === 'settings' ? 'newsroom' : name) as DeskCollection;

/** Checks the texts exactly as they would be written. */
export function verdictOn(
  entry: SavedEntry,
  { settings }: DeskData,
  now: Date,
  words: DeskWords,
  desk: string,
): Verdict {
  const name = collectionOf(entry.collection);
  const drafts = draftsOf(entry, settings.languages[0] ?? '', desk);
  const faults = faultsIn(name, drafts, settings, now);
  for (const [level, kind] of [
    ['error', 'refusal'],
    ['warning', 'doubt'],
  ] as const) {
    const some = faults.filter((fault) => fault.level === level).slice(0, most);
    if (!some.length) continue;
    return {
      [kind]: some.map((fault) => told(fault, name, drafts, words, desk)).join('\n'),
      places: some.map((fault) => formPlaceOf(fault, name, drafts)),
    };
  }
  return {};
}
