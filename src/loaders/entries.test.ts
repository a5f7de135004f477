import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hafenverbund,
  noon,
  picture,
  release,
  releasePath,
  smallNewsroom,
} from '../../e2e/small-newsroom.ts';
import { folder, withSecret } from '../../e2e/fixtures/told-early.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { entriesOf } from './entries.ts';

const folderOfRelease = releasePath.replace(/\/[^/]*$/, '');

test('the releases that a file may tell enter no store', async () => {
  const tells = `tells: [${folder}]\n`;
  const content = await smallNewsroom(
    withSecret({
      [releasePath]: release({ tells: `[${folder}]` }),
      'pages/imprint/index.de.mdx': `---\ntitle: Impressum\n${tells}---\n\nText.\n`,
      'topics/hafen.yaml': `name: { de: Hafen }\n${tells}`,
      'organisations/hafenverbund.yaml': `${hafenverbund}${tells}`,
      'people/ada-anker.yaml': `name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\n${tells}`,
    }),
  );
  const manuscript = await readManuscript(content);
  for (const everything of [true, false])
    for (const [name, entries] of Object.entries(entriesOf(manuscript, noon, everything)))
      for (const [id, { data }] of entries) {
        if (id.startsWith(folder)) continue;
        assert.ok(!('tells' in data), `${name}/${id}`);
        assert.ok(!JSON.stringify(data).includes('geheim'), `${name}/${id}`);
      }
});

test('a file has its composed name in the store, with the one on the disk', async () => {
  const [photo, plan] = ['Größe.jpg', 'Übersicht.pdf'];
  const onDisk = (name: string) => name.normalize('NFD');
  const content = await smallNewsroom({
    [releasePath]: release({
      image: `{ src: ./${photo}, alt: Ein Kran im Hafen, credit: 'Foto: Ada' }`,
      attachments: `[{ file: ./${onDisk(plan)}, title: Die Übersicht }]`,
    }),
    [`${folderOfRelease}/${onDisk(photo)}`]: await picture(),
    [`${folderOfRelease}/${plan}`]: '%PDF-1.4',
  });
  const { releases } = entriesOf(await readManuscript(content), noon, false);
  const { pictures, files } = [...releases.values()][0]?.data ?? {};
  assert.deepEqual(pictures, { [`./${photo}`]: `./${onDisk(photo)}` });
  assert.deepEqual(
    Object.entries(files as Record<string, { stored?: string }>).map(([name, { stored }]) => [name, stored]),
    [
      [photo, onDisk(photo)],
      [plan, undefined],
    ],
  );
});
