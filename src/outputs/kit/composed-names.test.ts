import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, settings, texts } from '../../../e2e/fixtures/newsroom.ts';
import { fileOf, filePaths } from '../../newsroom/release/files.ts';
import { kitOf } from '../../newsroom/release/kit-source.ts';

const folder = '2026-02-01-zwei';

test('a file that lies decomposed on the disk is shipped and packed under its composed name', async () => {
  const name = 'übersicht.csv';
  const newsroom = await newsroomAt('2026-05-01T12:00:00Z', {
    ...settings({}),
    ...texts(folder, { de: { attachments: `[{ file: ./${name}, title: Die Zahlen }]` } }),
    [`releases/${folder}/${name.normalize('NFD')}`]: 'a;b\n',
  });
  const packed = kitOf(newsroom, { folder }).files.find((file) => file.name === name);
  assert.equal(String((await packed?.read())?.bytes), 'a;b\n');
  const route = filePaths(newsroom).find(({ params }) => params.file === name);
  assert.ok(route);
  assert.equal(String((await fileOf(route.props)).bytes), 'a;b\n');
});
