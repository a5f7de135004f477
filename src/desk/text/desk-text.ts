import type { Level } from '../../faults/fault.ts';
import type { DeskCollection, DeskWords } from '../../i18n/shapes/desk.ts';
import { languageNameIn } from '../../i18n/words.ts';
import type { DeskData } from '../desk-page.ts';
import { schemas } from '../collections.ts';
import { fileText as written } from './file-text.ts';
import { origin } from './read-file.ts';
import { type Draft, faultsIn, kindOf, told } from './verdict.ts';
import type { Values } from '../../manuscript/yaml-map.ts';

/** What the CMS tells of an entry before it saves it. */
export type SavedEntry = {
  path: string;
  collection: string;
  data: Values;
  i18n: Record<string, { data?: Values } | undefined>;
};

export const deskText = (values: Values, name: DeskCollection): string =>
  written(values, schemas[name], kindOf(name));

/** How many mistakes are told at once. */
const most = 5;

/** Why an entry cannot be saved, or else what its editor should know before; in words, nothing when all is well. */
export type Verdict = { refusal?: string; doubt?: string };

/** Judges the very texts that would be written. */
export function verdictOn(
  entry: SavedEntry,
  { settings }: DeskData,
  now: Date,
  words: DeskWords,
  desk: string,
): Verdict {
  const name = (entry.collection === 'settings' ? 'newsroom' : entry.collection) as DeskCollection;
  const [first = ''] = settings.languages;
  const values = [
    [first, entry.data] as const,
    ...Object.entries(entry.i18n).map(([tag, one]) => [tag, one?.data] as const),
  ];
  const known = new Set<unknown>();
  const drafts = values.flatMap(([language, data]): Draft[] => {
    if (!data || !Object.keys(data).length) return [];
    // Editors know the texts of an entry by their languages.
    const { [origin]: before } = data;
    // A language that is added gets the values of the first one, and with them the text of its file.
    const isOwn = typeof before === 'string' && !known.has(before);
    known.add(before);
    return [
      {
        file: languageNameIn(language, desk),
        language,
        text: deskText(data, name),
        ...(isOwn && { before }),
      },
    ];
  });
  const faults = faultsIn(name, drafts, settings, now);
  const inWords = (level: Level) =>
    faults
      .filter((fault) => fault.level === level)
      .slice(0, most)
      .map((fault) => told(fault, name, drafts, words, desk))
      .join('\n');
  const [refusal, doubt] = [inWords('error'), inWords('warning')];
  return refusal ? { refusal } : doubt ? { doubt } : {};
}
