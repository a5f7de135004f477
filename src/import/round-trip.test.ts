import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOf, imported, linesOfReport, roomAndSource } from '../../e2e/fixtures/import-run.ts';
import { newsroomAt, sourceAt } from '../../e2e/fixtures/newsroom.ts';
import { release } from '../../e2e/small-newsroom.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { feedOf } from '../newsroom/feeds/feed.ts';
import { atom } from '../outputs/feeds/atom.ts';
import { jsonFeed } from '../outputs/feeds/json-feed.ts';
import { rss } from '../outputs/feeds/rss.ts';

const noon = '2026-07-15T12:00:00Z';
const body = `Der Steg ist **offen** – und {/* ein Kommentar */}bleibt es[^1]. Stern * und 5 \\~ 6.

## Zahlen

| Länge | Breite |
| --- | --- |
| 120 m | 3 m |

<Quote speaker="ada-anker">
Er hält.
</Quote>

1. eins
2. zwei

<Video href="https://www.youtube.com/watch?v=abcdefghijk" title="Der Steg im Film" />

[^1]: Jedenfalls im Sommer.`;

const texts = {
  'releases/2026-01-15-steg/index.de.mdx': release({ title: 'Der Steg ist offen, und zwar für alle' }, body),
  'releases/2026-02-15-turm/index.de.mdx': release(
    {
      title: 'Der Turm leuchtet jetzt auch am Tag',
      publishedAt: '2026-02-15T10:00:00+01:00',
      dateline: 'Kap',
    },
    'Der Turm leuchtet. Mehr steht bei der [Meldung zum Steg](/2026/01/steg/).',
  ),
};

const wanted = async (content: string) =>
  (await readManuscript(content)).releases.map(({ folder, texts: all }) => ({
    folder,
    texts: all.map(({ language, facts, blocks }) => {
      const { title, summary, publishedAt, topics, dateline, contacts, guid } = facts ?? {};
      const words = blocks
        .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
        .filter((text) => !/YouTube|youtube|Der Steg im Film/.test(text));
      return {
        language,
        title,
        summary,
        publishedAt,
        topics,
        dateline,
        contacts: contacts ?? ['ada-anker'],
        guid,
        words,
      };
    }),
  }));

for (const [format, write] of Object.entries({ 'rss.xml': rss, 'feed.json': jsonFeed, 'atom.xml': atom })) {
  test(`our own ${format}, taken in again, gives the same releases`, async () => {
    const { content: first } = await roomAndSource({}, texts);
    const newsroom = await newsroomAt(noon, {
      'releases/2026-01-15-erste-meldung/index.de.mdx': undefined,
      ...texts,
    });
    const { content, folder } = await roomAndSource({});
    const path = join(folder, format);
    writeFileSync(path, write(feedOf(newsroom, sourceAt(newsroom, '/'))));
    const reports = await imported(path, content);
    assert.deepEqual(
      reports.filter(({ item, outcome }) => item && outcome !== 'written').map(({ title }) => title),
      [],
      linesOfReport(reports).join('\n'),
    );
    assert.deepEqual(await wanted(content), await wanted(first), linesOfReport(reports).join('\n'));
    assert.deepEqual(
      (await checkOf(content)).filter((one) => one.startsWith('error')),
      [],
    );
  });
}
