import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { checkOf, imported, linesOfReport, roomAndSource, textsIn } from '../../e2e/fixtures/import-run.ts';
import { newsroomAt } from '../../e2e/fixtures/newsroom.ts';
import { noon, ownRoom, ownTexts, toldOf } from '../../e2e/fixtures/own-texts.ts';
import { release } from '../../e2e/small-newsroom.ts';
import { testFolder } from '../../e2e/test-folder.ts';
import { kitOf } from '../newsroom/release/kit-source.ts';
import { pressKit } from '../outputs/kit/press-kit.ts';

test('our own press kits, taken in again, give the same releases, but for topics and for the words of corrections', async () => {
  const withEnglish = {
    ...ownTexts,
    'releases/2026-02-15-turm/index.en.mdx': release(
      {
        title: 'The tower now shines by day as well',
        publishedAt: '2026-02-15T10:00:00+01:00',
        dateline: 'Cape',
      },
      'The tower shines.',
    ),
  };
  const { content: first } = await roomAndSource({}, withEnglish);
  const newsroom = await newsroomAt(noon, {
    'releases/2026-01-15-erste-meldung/index.de.mdx': undefined,
    ...withEnglish,
  });
  const { content, folder } = await roomAndSource({ 'kits/read.me': 'x' }, ownRoom);
  for (const one of ['2026-01-15-steg', '2026-02-15-turm'])
    writeFileSync(
      join(folder, 'kits', `${one}.zip`),
      await pressKit(testFolder(), kitOf(newsroom, { folder: one })),
    );
  const lines = linesOfReport(await imported(join(folder, 'kits'), content)).join('\n');
  const without = (all: Awaited<ReturnType<typeof toldOf>>) =>
    all.map(({ folder: name, texts: every }) => ({
      name,
      texts: every.map(
        (one) =>
          typeof one !== 'string' && {
            ...one,
            told: {
              ...one.told,
              topics: 0,
              corrections: one.told.corrections?.map(({ at, kind, note }) => ({ at, kind, note })),
            },
          },
      ),
    }));
  assert.deepEqual(without(await toldOf(content)), without(await toldOf(first)), lines);
  assert.deepEqual(
    (await checkOf(content)).filter((one) => one.startsWith('error')),
    [],
  );
});

test('an archive that is no kit, or wants to be written elsewhere, writes nothing', async () => {
  const { content, folder } = await roomAndSource({});
  const evil = {
    'kit/manifest.json': new Uint8Array(2),
    'kit/text/a.de.html': Buffer.from(
      '<h1>Der Steg ist offen für alle</h1><p>Ein <script>alert(1)</script>Satz.</p><img src="../pictures/..%2f..%2fx.jpg">',
    ),
    '../../x.jpg': new Uint8Array(2),
  };
  writeFileSync(join(folder, 'evil.zip'), zipSync(evil));
  writeFileSync(join(folder, 'photos.zip'), zipSync({ 'a.jpg': new Uint8Array(2) }));
  const before = await textsIn(content);
  const reports = await imported(folder, content);
  assert.deepEqual(
    reports.map(({ outcome, losses }) => `${outcome} ${losses.map(({ code }) => code).join(' ')}`),
    ['left noDay', 'left malformed'],
  );
  assert.deepEqual(await textsIn(content), before);
});
