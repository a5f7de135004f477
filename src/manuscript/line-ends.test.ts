import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  faultsOf,
  hafenverbund,
  newsroom,
  noon,
  release,
  releasePath,
  smallNewsroom,
} from '../../e2e/small-newsroom.ts';
import { topic } from '../../e2e/fixtures/told.ts';
import { faultsIn } from '../desk/text/verdict.ts';
import { entriesOf } from '../loaders/entries.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { readManuscript } from './read-manuscript.ts';
import { readSheet } from './yaml/yaml-sheet.ts';

const signs = ['\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];
const nameOf = (sign: string) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const page = 'pages/impressum/index.de.mdx';
const files: Record<string, string> = {
  'newsroom.yaml': newsroom,
  'organisations/hafenverbund.yaml': hafenverbund,
  'people/ada-anker.yaml':
    'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nemail: ada@example.org\nphone: +49 30 23125 001\n',
  [topic]: 'name: { de: Hafen }\n',
  [page]: '---\ntitle: Impressum\n---\n\nText.\n',
  [releasePath]: release(),
};

/** A text with a comment in its second line whose ninth character is a sign. */
const marked = (text: string, sign: string) => text.replace('\n', `\n# sieben${sign}acht\n`);

/** The faults of a sign in that place. */
const expected = (file: string, sign: string) => [[file, 'strangeLineEnd', 2, 9, nameOf(sign)]];
const said = (faults: Awaited<ReturnType<typeof faultsOf>>) =>
  faults
    .filter(({ rule }) => rule === 'strangeLineEnd')
    .map(({ file, rule, line, column, found }) => [file, rule, line, column, found]);

for (const sign of signs) {
  const name = nameOf(sign);
  for (const [file, text] of Object.entries(files)) {
    test(`the check refuses ${name} in ${file}, with its place`, async () => {
      const faults = await faultsOf({ [file]: marked(text, sign) });
      assert.deepEqual(said(faults), expected(`content/${file}`, sign));
    });
  }

  test(`the check refuses ${name} in a body, with its place`, async () => {
    const faults = await faultsOf({ [releasePath]: release({}, `Ein Satz.\n\nNoch${sign}einer.`) });
    const lines = release().split('\n').length + 1;
    assert.deepEqual(said(faults), [[`content/${releasePath}`, 'strangeLineEnd', lines, 5, name]]);
  });

  test(`the desk refuses ${name}, with its place`, () => {
    const settings = newsroomSchema.parse(readSheet(newsroom).data);
    for (const [collection, text] of [
      ['releases', release()],
      ['topics', files[topic] ?? ''],
    ] as const) {
      const draft = { file: 'Deutsch', language: 'de', text: marked(text, sign) };
      assert.deepEqual(said(faultsIn(collection, [draft], settings, noon)), expected('Deutsch', sign));
    }
  });

  test(`no page with ${name} enters the store, not even in development`, async () => {
    const content = await smallNewsroom({ [page]: marked(files[page] ?? '', sign) });
    const manuscript = await readManuscript(content);
    for (const everything of [true, false])
      assert.equal(entriesOf(manuscript, noon, everything).pages.size, 0);
  });
}
