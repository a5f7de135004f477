import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DeskForms } from '../../src/desk/config.ts';
import { deskFormsIn } from '../../src/desk/desk-page.ts';
import { type ErrorsNow, errorsOf } from '../../src/desk/local/newly-wrong.ts';
import { repositoryOf } from '../../src/desk/local/repository.ts';
import { filesBelow } from '../../src/files/walk.ts';
import { readSettings } from '../../src/loaders/settings.ts';
import { readSheet } from '../../src/manuscript/yaml/yaml-sheet.ts';
import { newsroomSchema, type Newsroom } from '../../src/schema/newsroom.ts';
import { today } from '../random/moments.ts';
import type { Files } from '../small-newsroom.ts';
import { gitIn, writeHistory, writeRecord } from '../small-repository.ts';
import { testFolder } from '../test-folder.ts';

/** The language in which the random editor reads the desk. */
export const desk = 'de';

/** What an editor opens: the desk of a newsroom, and its files. */
export type OpenDesk = {
  settings: Newsroom;
  forms: DeskForms;
  /** The paths of the content, and what is in one. */
  paths: () => string[];
  read: (path: string) => string;
};

/** The desk of one machine in front of a newsroom of its own, without a browser. */
export type DeskRoom = OpenDesk & {
  content: string;
  repository: NonNullable<Awaited<ReturnType<typeof repositoryOf>>>;
  /** What the check refuses, by keys that begin with the rule. */
  errorsNow: ErrorsNow;
  bytes: (path: string) => Buffer;
};

/** The desk of a newsroom that is nowhere but in memory. Nothing can be saved. */
export function deskOf(files: Files): OpenDesk {
  const text = (path: string) => String(files[path]);
  const settings = newsroomSchema.parse(readSheet(text('newsroom.yaml')).data);
  return { settings, forms: formsOf(settings, 'main'), paths: () => Object.keys(files).sort(), read: text };
}

/** The forms of the desk in the language in which the random editor reads it. */
function formsOf(settings: Newsroom, branch: string): DeskForms {
  const forms = deskFormsIn(desk, settings, { address: '/__desk', branch, folder: 'content' });
  if (!forms) throw new Error('There is no desk.');
  return forms;
}

/** Writes a newsroom into a repository and opens the desk on it. Where it was `deployed`, texts have a past. */
export async function openRoom(files: Files, deployed: boolean): Promise<DeskRoom> {
  const content = join(testFolder(), 'content');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    if (text !== undefined) writeFileSync(join(content, name), text);
  }
  const top = dirname(content);
  writeHistory(top, '2026-07-01T08:00:00Z');
  appendFileSync(join(top, '.git/config'), '[user]\nname = Ada Anker\nemail = ada@example.org\n');
  gitIn(top, ['config', 'commit.gpgSign', 'false']);
  if (deployed) writeRecord(content, ['2026-07-02T08:00:00Z']);
  const repository = await repositoryOf(content);
  if (!repository) throw new Error('There is no repository.');
  const settings = readSettings(content);
  return {
    content,
    settings,
    forms: formsOf(settings, repository.branch),
    repository,
    errorsNow: errorsOf(repository, () => new Date(today)),
    paths: () => filesBelow(content).sort(),
    read: (path) => readFileSync(join(content, path), 'utf8'),
    bytes: (path) => readFileSync(join(content, path)),
  };
}
