import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, texts } from '../../e2e/fixtures/newsroom.ts';
import { archivePage, monthPaths, periodPage } from './pages/archive-page.ts';
import { frontPage } from './pages/front-page.ts';
import { llmsIndex } from './pages/machines/llms.ts';
import { releasePage } from './pages/release-page.ts';
import { writtenRecord } from './release/release-routes.ts';
import { releaseCard } from './release/social-cards.ts';

const folder = '2025-12-30-gesperrt';
const held = {
  ...texts(folder, { de: { embargo: '{ until: 2026-01-02T09:30:00+01:00 }', boilerplates: '[]' } }),
};
const address = '/2025/12/gesperrt/';
const release = { language: 'de', folder };
const paged = { data: [folder], currentPage: 1, lastPage: 1, total: 1 };
/** The date of the announcement in every notation, and the lift. */
const announced = /(?:30\.|30) (?:Dezember|December) 2025|2025-12-30T/;

test('everything that says when a release appeared says the instant of its lift', async () => {
  const newsroom = await newsroomAt('2026-01-10T12:00:00Z', held);
  const page = releasePage(newsroom, { reader: 'de', folder });
  const record = writtenRecord(newsroom, release);
  const item = archivePage(newsroom, { language: 'de' }, paged).releases[0];
  assert.deepEqual(
    {
      instant: page.instant,
      published: page.slugLine.time,
      year: page.year,
      graph: page.facts?.publishedAt.toISOString(),
      social: page.frame.social.article?.published,
      list: [item?.day, item?.instant],
      card: releaseCard(newsroom, release).day,
      record: record.day,
    },
    {
      instant: '2026-01-02T09:30:00+01:00',
      published: 'Lichterhaven, 2. Januar 2026, 09:30 Uhr',
      year: '2026',
      graph: '2026-01-02T08:30:00.000Z',
      social: '2026-01-02T08:30:00.000Z',
      list: ['2. Januar 2026', '2026-01-02T09:30:00+01:00'],
      card: '2. Januar 2026',
      record: '2. Januar 2026',
    },
  );
  assert.match(record.text, /2\. Januar 2026\s– /);
  for (const citation of [record.citation, page.newsdesk.source]) assert.match(citation, /2\. Januar 2026/);
  const all = [page, record, frontPage(newsroom, { language: 'de' }), llmsIndex(newsroom)];
  for (const one of all) assert.doesNotMatch(JSON.stringify(one), announced);
});

test('the archive lists a release under the month of its lift, and its address keeps that of the announcement', async () => {
  const newsroom = await newsroomAt('2026-01-10T12:00:00Z', held);
  assert.deepEqual(
    monthPaths(newsroom)
      .filter(({ props }) => props.language === 'de')
      .map(({ params: { year, month } }) => `${year}-${month}`),
    ['2026-01'],
  );
  const { groups } = periodPage(newsroom, { language: 'de', year: '2026' });
  assert.deepEqual(
    groups.map(({ label, releases }) => [label, releases.map(({ href, day }) => [href, day])]),
    [['Januar 2026', [[address, '2. Januar']]]],
  );
  const trail = JSON.stringify(releasePage(newsroom, { reader: 'de', folder }).frame);
  assert.ok(trail.includes('/2026/01/') && !trail.includes('"/2025/12/"'));
});

test('an old release counts its year, its years in dates and its press kit from the lift', async () => {
  const at = async (now: string) => releasePage(await newsroomAt(now, held), { reader: 'de', folder });
  assert.equal((await at('2027-01-02T08:30:00.000Z')).aged, undefined);
  assert.match((await at('2027-01-02T08:30:00.001Z')).aged?.sentence ?? '', /2\. Januar 2026/);
  assert.ok((await at('2028-01-02T08:29:59.999Z')).newsdesk.kit);
  assert.equal((await at('2028-01-02T08:30:00.000Z')).newsdesk.kit, undefined);
});
