import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOf, imported, linesOfReport, roomAndSource } from '../../e2e/fixtures/import-run.ts';
import { newsroomAt, sourceAt } from '../../e2e/fixtures/newsroom.ts';
import { besideOwnTexts, noon, ownRoom, ownTexts, toldOf } from '../../e2e/fixtures/own-texts.ts';
import { feedOf } from '../newsroom/feeds/feed.ts';
import { atom } from '../outputs/feeds/atom.ts';
import { jsonFeed } from '../outputs/feeds/json-feed.ts';
import { rss } from '../outputs/feeds/rss.ts';
import { kindOfLoss } from './report/loss.ts';

for (const [format, write] of Object.entries({ 'rss.xml': rss, 'feed.json': jsonFeed, 'atom.xml': atom })) {
  test(`our own ${format}, taken in again, gives the same releases`, async () => {
    const { content: first } = await roomAndSource({}, ownTexts);
    const newsroom = await newsroomAt(noon, {
      'releases/2026-01-15-erste-meldung/index.de.mdx': undefined,
      ...ownTexts,
    });
    const { content, folder } = await roomAndSource(besideOwnTexts, ownRoom);
    const path = join(folder, format);
    writeFileSync(path, write(feedOf(newsroom, sourceAt(newsroom, '/'))));
    const reports = await imported(path, content, { files: folder });
    const lines = linesOfReport(reports).join('\n');
    assert.deepEqual(
      reports
        .filter(({ item, outcome }) => item && outcome !== 'written')
        .map(({ losses }) => losses[0]?.code),
      ['notice', 'notice'],
      lines,
    );
    // Only JSON Feed has a place for events; elsewhere the box of one is words, and stays words.
    const wanted = await toldOf(first);
    assert.deepEqual(
      await toldOf(content),
      format === 'feed.json' ? wanted : wanted.map(withEventsAsWords),
      lines,
    );
    assert.deepEqual(
      reports.flatMap(({ losses }) =>
        losses.filter(({ code }) => kindOfLoss({ code, detail: '' }) === 'dropped'),
      ),
      [],
    );
    assert.deepEqual(
      (await checkOf(content)).filter((one) => one.startsWith('error')),
      [],
    );
  });
}

type Told = Awaited<ReturnType<typeof toldOf>>[number];
const withEventsAsWords = ({ folder, texts: all }: Told): Told => ({
  folder,
  texts: all.map((one) =>
    typeof one === 'string'
      ? one
      : {
          ...one,
          told: { ...one.told, events: [] },
          body: one.body.replace(
            '<EventCard title="Fest am neuen Steg" />',
            '**Fest am neuen Steg**: 5. August 2026, 15:00 Uhr bis 18:00 Uhr, Am Steg',
          ),
        },
  ),
});

test('what was withdrawn there, and a correction of what does not come along, are left and told', async () => {
  const { content, folder } = await roomAndSource({});
  const base = 'tag:example.org,2026:2026-02-01-steg/de';
  const item = (id: string, title: string) => ({
    id,
    title,
    content_html: '<p>Ein Satz, der etwas sagt.</p>',
    date_published: '2026-02-01T09:00:00.000Z',
    language: 'de',
    _newsroom: {},
  });
  const items = [
    item(`${base}#withdrawn-2026-02-02T09:00:00.000Z`, 'Zurückgezogen: Der Steg ist offen'),
    item(
      'tag:example.org,2025:2025-02-01-turm/de#correction-2026-02-02T09:00:00.000Z',
      'Korrektur: Der Turm',
    ),
    item(base, 'Zurückgezogen: Der Steg ist offen'),
  ];
  const path = join(folder, 'feed.json');
  writeFileSync(path, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
  assert.deepEqual(linesOfReport(await imported(path, content)), [
    'left – Zurückgezogen: Der Steg ist offen',
    '  dropped withdrawn: Zurückgezogen: Der Steg ist offen',
    'left – Korrektur: Der Turm',
    '  dropped loneNotice: Korrektur: Der Turm',
    'left – Zurückgezogen: Der Steg ist offen',
    '  dropped withdrawn: Zurückgezogen: Der Steg ist offen',
  ]);
});
