import assert from 'node:assert/strict';
import { deskText } from '../../src/desk/text/desk-text.ts';
import { inForm, valuesOf } from '../../src/desk/text/read-file.ts';
import { kindOf } from '../../src/desk/text/verdict.ts';
import { entered } from '../../src/desk/without-cms-keys.ts';
import type { Values } from '../../src/manuscript/yaml/yaml-map.ts';
import type { Chance } from '../newsroom/chance.ts';
import { editBody } from './body-edit.ts';
import type { OpenDesk } from './desk-room.ts';
import type { Choices, FormField } from './form-value.ts';
import { editForm, type OpenValues } from './form-edit.ts';
import { choicesOf, drawEntry, entriesOf, type Entry, fieldsOf, opened, withCmsKeys } from './open-entry.ts';
import { disturbed } from './unchanged-keys.ts';

/** An entry after some edits: the values of its form, and its texts as they would be saved. */
export type EditedEntry = {
  entry: Entry;
  values: OpenValues;
  texts: ReadonlyMap<string, string>;
  what: string;
};

/** What an editor has touched: keys of the facts, and for each language the blocks of the text that were left alone. */
type Touched = { keys: string[]; leftAlone: Map<string, readonly string[]> };

/** Opens an entry drawn by chance and edits it. Throws when more than the edits changes in its files. */
export function randomEdit(by: Chance, room: OpenDesk): EditedEntry {
  const entries = entriesOf(room);
  const entry = drawEntry(by, entries);
  const choices = choicesOf(room, entries, entry);
  const values = opened(entry, room);
  const touched: Touched = { keys: [], leftAlone: new Map() };
  const edits: string[] = [];
  const missing = room.settings.languages.filter((language) => !values.has(language));
  if (kindOf(entry.name) === 'prose' && missing.length && by.happens(0.3)) {
    const language = by.one(missing);
    // The CMS copies the values of the default language, with the source of its file.
    values.set(language, structuredClone([...values.values()][0] ?? {}));
    edits.push(`+ ${language}`);
  }
  for (let count = by.between(edits.length ? 0 : 1, 2); count > 0; count -= 1)
    edits.push(edit(by, fieldsOf(room, entry.name), choices, entry.name, values, touched));
  const what = `${entry.at}: ${edits.join(', ')}`;
  const saved = new Map([...values].map(([language, one]) => [language, withCmsKeys(one) as Values]));
  const texts = new Map([...saved].map(([language, one]) => [language, deskText(entered(one), entry.name)]));
  for (const [language, text] of texts) keepsItsBytes(entry, language, text, touched, what);
  return { entry, values: saved, texts, what };
}

function edit(
  by: Chance,
  fields: readonly FormField[],
  choices: Omit<Choices, 'language'>,
  name: Entry['name'],
  values: OpenValues,
  { keys, leftAlone }: Touched,
): string {
  if (kindOf(name) === 'data' || leftAlone.size || by.happens(0.6)) {
    const path = editForm(by, fields, values, choices);
    keys.push(path[0] ?? '');
    return path.join('.');
  }
  const language = by.one([...values.keys()]);
  const own = values.get(language) ?? {};
  const { text, untouched } = editBody(by, String(own['body'] ?? ''), { ...choices, language });
  own['body'] = text;
  leftAlone.set(language, untouched);
  return `body ${language}`;
}

function keepsItsBytes(
  { name, files }: Entry,
  language: string,
  text: string,
  { keys, leftAlone }: Touched,
  what: string,
): void {
  const kind = kindOf(name);
  const before = files.get(language);
  if (before !== undefined) assert.deepEqual(disturbed(before, text, kind, keys), [], what);
  let from = 0;
  for (const block of leftAlone.get(language) ?? []) {
    const at = text.indexOf(block, from);
    assert.ok(at >= 0, `${what}\nA block that nobody touched is not there any more:\n${block}\n\n${text}`);
    from = at + block.length;
  }
  const again = deskText(inForm(valuesOf(text, kind)), name);
  assert.equal(
    again,
    text,
    `${what}
Saving it once more changes it.`,
  );
}
