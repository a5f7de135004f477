import type { Name } from '../../schema/kinds.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { inLanguage } from '../../model/text/languages.ts';

/** The names of the organisations and people that the settings name, by their ids. */
export type NamesOfSettings = Readonly<Record<string, Name>>;

/** The values of the newsroom that count while a field of a release is empty, by the path of the field, in words. */
export function presetsOf(
  settings: Newsroom,
  names: NamesOfSettings,
  { words, desk }: { words: DeskWords; desk: string },
): Record<string, string> {
  const { languages, publisher, contacts, dateline, licence } = settings;
  const text = (value: Name) => (typeof value === 'string' ? value : inLanguage(value, desk, languages));
  const name = (id: string) => text(names[id] ?? id);
  return {
    'releases.issuer': name(publisher),
    'releases.contacts': contacts.map(name).join(', '),
    'releases.dateline': [...new Set(Object.values(dateline))].join(' · '),
    '*.licence': words.options['*.licence']?.[licence] ?? licence,
  };
}
