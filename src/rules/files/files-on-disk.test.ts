import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newsroom, noon, notYet, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { dir } from '../../../e2e/fixtures/situations.ts';
import { report } from '../../faults/report.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { judge } from '../judge.ts';

const words = faultWordsIn('en');
const faultsIn = async (content: string, placedNames: string[] = []) =>
  judge({ ...(await readManuscript(content)), placedNames }, noon);

test('a name that is not UTF-8 is told, and nothing breaks off', async () => {
  const content = await smallNewsroom();
  const broken = Buffer.concat([Buffer.from(join(content, dir)), Buffer.from([0xdc]), Buffer.from('.pdf')]);
  writeFileSync(broken, 'x');
  const found = (await faultsIn(content)).map(({ rule, level }) => `${rule} ${level}`);
  assert.deepEqual(found, ['nameFlaw error']);
});

test('a public log names no file of a held-back release', async () => {
  const held = 'releases/2026-12-24-fusion/';
  const content = await smallNewsroom({
    [`${held}index.de.mdx`]: release({
      ...notYet,
      publishedAt: '2026-12-24T10:00:00+01:00',
      attachments:
        '[{ file: "./Fusion #1.pdf", title: Die Datei }, { file: ./Fusion.pdf, title: Die Datei }]',
    }),
    ...Object.fromEntries(
      ['Fusion #1.pdf', 'Fusion.pdf', 'FUSION.pdf', 'fusion.psd', 'index.en.mdx.txt', 'fusion/x.mdx'].map(
        (name) => [held + name, '%PDF-1.4\n%%EOF\n'],
      ),
    ),
  });
  const faults = await faultsIn(content);
  assert.deepEqual([...new Set(faults.map(({ rule }) => rule))].sort(), [
    'fileUnnamed',
    'nameFlaw',
    'nobodyReads',
    'sameName',
    'textName',
  ]);
  for (const format of ['text', 'github'] as const)
    assert.doesNotMatch(report(faults, 5, words, { format }), /fusion/i);
  assert.match(report(faults, 5, words, { showsPaths: true }), /FUSION\.pdf/);
});

test('files in public/ have names that every system has, and what the settings name is there', async () => {
  const content = await smallNewsroom({
    'newsroom.yaml': `${newsroom}unread: [film.mp4, fim.mp4]\n`,
  });
  const placed = [
    '.well-known/security.txt',
    '.DS_Store',
    'film.mp4',
    'a b/Plan.pdf',
    'a b/plan.pdf',
    'x#/y.pdf',
    'Z.PDF',
    '.gitkeep',
    'a b/.gitkeep',
    '.DS_Store',
    '.well-known/security.txt',
    '.domains',
    '.env',
    '.well-known/.secret',
  ];
  const faults = await faultsIn(content, placed);
  assert.deepEqual(
    faults.map(({ file, line, rule, secret }) => `${file}:${line} ${rule} ${secret}`),
    [
      'content/newsroom.yaml:11 publicFileAbsent false',
      'public/.env:1 nameFlaw false',
      'public/.well-known/.secret:1 nameFlaw false',
      'public/Z.PDF:1 nameFlaw false',
      'public/a b/Plan.pdf:1 sameName false',
      'public/a b/plan.pdf:1 sameName false',
      'public/x#/y.pdf:1 nameFlaw false',
    ],
  );
  assert.match(report(faults, 1, words), /Did you mean film\.mp4\?/);
});

test('files of systems and empty folders of git are passed over', async () => {
  const left = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$Meldung.docx', '.gitkeep'];
  const folders = ['', 'releases/', dir, 'pages/', 'organisations/', 'people/', 'topics/'];
  const content = await smallNewsroom(
    Object.fromEntries(folders.flatMap((folder) => left.map((name) => [folder + name, 'x']))),
  );
  mkdirSync(join(content, dir, '__MACOSX'));
  assert.deepEqual(await faultsIn(content), []);
});
