import assert from 'node:assert/strict';
import { RefusedRequest } from '../../src/desk/local/refusal.ts';
import { shaOf } from '../../src/desk/local/repository-files.ts';
import { save } from '../../src/desk/local/save.ts';
import { verdictOn } from '../../src/desk/text/desk-text.ts';
import { entered } from '../../src/desk/without-cms-keys.ts';
import { deskWordsIn } from '../../src/i18n/desk-words.ts';
import { localWordsIn } from '../../src/i18n/local-words.ts';
import type { Chance } from '../newsroom/chance.ts';
import { today } from '../random/moments.ts';
import { base64 } from '../small-desk.ts';
import { desk, type DeskRoom } from './desk-room.ts';
import type { OpenValues } from './form-edit.ts';
import { entriesOf, type Entry, pathOf } from './open-entry.ts';
import { randomEdit } from './random-edit.ts';

/** What became of a save: what was edited, why the form and why the machine refused it, and the rules of the latter. */
export type Outcome = { what: string; form?: string; machine?: string; rules: readonly string[] };

type Change = { operation: string; path: string; sha?: string; content?: string };

const words = localWordsIn('en');

/** Edits an entry drawn by chance and saves it as the desk does. Throws when the desk breaks a promise. */
export async function randomSave(by: Chance, room: DeskRoom): Promise<Outcome> {
  if (by.happens(0.05)) {
    const entry = by.one(entriesOf(room).filter(({ name }) => name !== 'newsroom'));
    return saveOf(
      room,
      [...entry.files].map(([language, text]) => changeOf(entry, language, text)),
      `- ${entry.at}`,
    );
  }
  const { entry, values, texts, what } = randomEdit(by, room);
  const form = refusalOf(room, entry, values);
  const changes = [...texts].map(([language, text]) =>
    changeOf(entry, language, entry.files.get(language), text),
  );
  const outcome = await saveOf(room, changes, what);
  // The form may leave something to the machine, which knows the whole newsroom, but must not invent a mistake.
  if (form !== undefined)
    assert.ok(outcome.machine, `${what}\nThe form refuses what the check accepts: ${form}`);
  return { ...outcome, ...(form !== undefined && { form }) };
}

/** The change of a text, from `before`, if it was there, to `after`, if it stays. */
function changeOf(entry: Entry, language: string, before: string | undefined, after?: string): Change {
  return {
    operation: before === undefined ? 'create' : after === undefined ? 'delete' : 'update',
    path: `content/${pathOf(entry, language)}`,
    ...(before !== undefined && { sha: shaOf(Buffer.from(before)) }),
    ...(after !== undefined && { content: base64(after) }),
  };
}

function refusalOf({ settings }: DeskRoom, { name, at }: Entry, values: OpenValues): string | undefined {
  const [[, first = {}] = [], ...others] = [...values];
  const i18n = Object.fromEntries(others.map(([language, one]) => [language, { data: one }]));
  const collection = name === 'newsroom' ? 'settings' : name;
  const saved = entered({ path: `content/${at}`, collection, data: first, i18n });
  return verdictOn(
    saved,
    { settings, languages: [], folder: 'content' },
    new Date(today),
    deskWordsIn(desk),
    desk,
  ).refusal;
}

/** Saves, and wants that a refused save leaves everything as it was, and an accepted one a newsroom without an error. */
async function saveOf(room: DeskRoom, files: readonly Change[], what: string): Promise<Outcome> {
  const contents = () => new Map(room.paths().map((path) => [path, shaOf(room.bytes(path))]));
  const before = contents();
  let rules: string[] | undefined;
  const errorsNow = async () => {
    const errors = await room.errorsNow(words.language);
    rules ??= [...errors.keys()].map((key) => key.split('\n')[0] ?? '');
    return errors;
  };
  const change = { branch: room.repository.branch, message: 'Edit', files };
  const machine = await save(room.repository, change, words, errorsNow).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof RefusedRequest && error.status === 422) return error.message;
      throw new Error(what, { cause: error });
    },
  );
  const after = contents();
  const expected = new Map(before);
  if (machine === undefined)
    for (const { path, content } of files) {
      const own = path.replace('content/', '');
      if (content === undefined) expected.delete(own);
      else expected.set(own, shaOf(Buffer.from(content, 'base64')));
    }
  assert.deepEqual([...after].sort(), [...expected].sort(), what);
  if (machine === undefined) assert.deepEqual([...(await room.errorsNow(words.language)).values()], [], what);
  return { what, rules: rules ?? [], ...(machine !== undefined && { machine }) };
}
