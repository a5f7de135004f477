import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dir } from '../../../e2e/fixtures/situations.ts';
import {
  hafenverbund,
  newsroom,
  noon,
  picture,
  release,
  releasePath,
  smallNewsroom,
} from '../../../e2e/small-newsroom.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { judge } from '../../rules/judge.ts';
import { fixFileNames, type Rename } from './file-names.ts';
import { movedAddresses } from './moved-addresses.ts';

const rulesOf = async (content: string) =>
  judge(await readManuscript(content), noon).map(({ rule, level }) => `${rule} ${level}`);
const fixed = async (content: string) => fixFileNames(await readManuscript(content));

/** A text with every kind of reference, each file by its name. */
const text = (photo: string, plan: string, table: string, notes: string) =>
  `---
# Was hier steht: "./Kran #3.pdf" bleibt.
title: Ein Titel, der lang genug ist
summary: Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.
publishedAt: 2026-01-15T10:00:00+01:00   # Uhrzeit
topics: [hafen]
image: { src: "./${photo}", alt: 'Ein Kran im Hafen 🏗', credit: 'Foto: Ada' } # Bild
attachments:
  - file: ./${plan}
    title: "Der Plan"   # Süden
  - { title: Die Tabelle, file: './${table}' }
---

Ein Satz mit Umlauten äöü 🏗 und „./Kran #3.pdf“.

<Figure
  src='./${photo}'
  alt="Noch ein Kran im Hafen"   credit="Foto: Ada" />

<Download title="Notizen" file={"./${notes}"} unread="allowed" />

<Download file="./${plan}" title="Der Plan" />
`;

test('a file gets a name that every system has, in all texts of its folder, and nothing else changes', async () => {
  const old = ['Kran &3.JPG', 'Plan 50%.PDF', 'con.csv', 'Übersicht?.txt'] as const;
  const next = ['Kran 3.jpg', 'Plan 50.pdf', 'con-1.csv', 'Übersicht.txt'] as const;
  const photo = await picture();
  const content = await smallNewsroom({
    [releasePath]: text(...old),
    [`${dir}index.en.mdx`]: text(...old).replaceAll('\n', '\r\n'),
    [dir + old[0]]: photo,
    ...Object.fromEntries(old.slice(1).map((name) => [dir + name.normalize('NFD'), `%${name}`])),
    [`${dir}kran 3.JPG`]: 'unnamed',
  });
  assert.equal(await fixed(content), 7);
  const at = (name: string) => readFileSync(join(content, dir, name));
  assert.equal(at('index.de.mdx').toString(), text(...next).replaceAll('Kran 3.jpg', 'Kran 3-2.jpg'));
  assert.equal(
    at('index.en.mdx').toString(),
    text(...next)
      .replaceAll('Kran 3.jpg', 'Kran 3-2.jpg')
      .replaceAll('\n', '\r\n'),
  );
  assert.deepEqual(
    readdirSync(join(content, dir)).sort(),
    [
      'Kran 3-2.jpg',
      'Plan 50.pdf',
      'con-1.csv',
      'index.de.mdx',
      'index.en.mdx',
      'kran 3.jpg',
      'Übersicht.txt',
    ].sort(),
  );
  assert.deepEqual(at('Kran 3-2.jpg'), photo);
  assert.equal(at('kran 3.jpg').toString(), 'unnamed');
  assert.equal(at('Plan 50.pdf').toString(), '%Plan 50%.PDF');
  assert.equal(await fixed(content), 0);
});

test('a logo is renamed with the file of its organisation', async () => {
  const logos = (name: string) =>
    `${hafenverbund}logos:\n  # Das Zeichen\n  - file: ./${name}\n    title: { de: Zeichen }\n`;
  const content = await smallNewsroom({
    'organisations/hafenverbund.yaml': logos('Zeichen+1.PNG'),
    'organisations/Zeichen+1.PNG': await picture(),
  });
  assert.equal(await fixed(content), 2);
  assert.equal(
    readFileSync(join(content, 'organisations/hafenverbund.yaml'), 'utf8'),
    logos('Zeichen-1.png'),
  );
  assert.equal(await fixed(content), 0);
});

test('no file is replaced, also by a name that only a folder or a file of a system has', async () => {
  const content = await smallNewsroom({
    [releasePath]: release({ attachments: '[{ file: "./a?.pdf", title: Der Plan }]' }),
    [`${dir}a?.pdf`]: 'named',
    [`${dir}A.pdf`]: 'other',
    [`${dir}a-2.pdf/x.txt`]: 'folder',
  });
  assert.equal(await fixed(content), 2);
  assert.equal(readFileSync(join(content, dir, 'a-3.pdf'), 'utf8'), 'named');
  assert.equal(readFileSync(join(content, dir, 'A.pdf'), 'utf8'), 'other');
  assert.match(readFileSync(join(content, releasePath), 'utf8'), /"\.\/a-3\.pdf"/);
});

test('a reference follows a file that was renamed before', async () => {
  const content = await smallNewsroom({
    [releasePath]: release({ attachments: '[{ file: ./Plan.PDF, title: Der Plan }]' }),
    [`${dir}Plan.pdf`]: '%PDF-1.4\n%%EOF\n',
  });
  assert.equal(await fixed(content), 1);
  assert.deepEqual(await rulesOf(content), []);
});

test('a folder with a text that cannot be read stays as it is', async () => {
  const named = release({ attachments: '[{ file: "./a?.pdf", title: Der Plan }]' });
  for (const broken of [`${named}\n<Figure`, named.replace('topics: [', 'topics: [[')]) {
    const content = await smallNewsroom({
      [releasePath]: named,
      [`${dir}index.en.mdx`]: broken,
      [`${dir}a?.pdf`]: 'x',
    });
    assert.equal(await fixed(content), 0);
    assert.ok(readdirSync(join(content, dir)).includes('a?.pdf'));
  }
});

test('the addresses of public files that get another name are told, and no others', async () => {
  const later = 'releases/2026-07-16-dock/';
  const attachments = (name: string) => `[{ file: "./${name}", title: Der Plan }]`;
  const content = await smallNewsroom({
    'newsroom.yaml': newsroom.replace(/^url: .*$/m, 'url: https://example.org/presse/'),
    [releasePath]: release({ attachments: attachments('Plan #3.pdf') }),
    [`${dir}Plan #3.pdf`]: '%PDF-1.4',
    [`${dir}Unnamed?.pdf`]: '%PDF-1.4',
    [`${later}index.de.mdx`]: release({
      publishedAt: '2026-07-16T10:00:00+02:00',
      attachments: attachments('Dock #3.pdf'),
    }),
    [`${later}Dock #3.pdf`]: '%PDF-1.4',
  });
  const before = await readManuscript(content);
  const renames: Rename[] = [];
  await fixFileNames(before, (rename) => renames.push(rename));
  assert.equal(renames.length, 3);
  assert.deepEqual(movedAddresses(before, renames, noon), [
    {
      from: '/presse/2026/01/erste-meldung/Plan%20%233.pdf',
      to: '/presse/2026/01/erste-meldung/Plan%203.pdf',
    },
  ]);
  assert.equal(movedAddresses(before, renames, new Date('2026-07-17T12:00:00Z')).length, 2);
});
