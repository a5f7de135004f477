import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, shownTo, texts } from '../../../e2e/fixtures/newsroom.ts';
import { picture } from '../../../e2e/small-newsroom.ts';
import { releasePage } from './release-page.ts';
import { releaseCard } from '../release/social-cards.ts';
import { shortSlugOf } from '../release/slug-line.ts';

const folder = '2026-03-01-bagger';
const change = (kind: string, at: string) =>
  `{ at: ${at}, kind: ${kind}, note: Die Menge des Schlicks war falsch. }`;
const body = `Der Bagger ist da.

<Figure src="./steg.jpg" alt="Ein Steg im Nebel" credit="Hafenverbund" />

<Video href="https://vimeo.com/123456789" title="Der Bagger bei der Arbeit" />`;
const tree = {
  ...texts(
    folder,
    {
      de: {
        dateline: 'Nebelsand',
        corrections: `[${change('correction', '2026-03-02T10:00:00+01:00')}, ${change('update', '2026-03-05T10:00:00+01:00')}]`,
        events: '[{ title: Tag der Bagger, start: 2026-09-01, status: planned }]',
      },
    },
    body,
  ),
  [`releases/${folder}/steg.jpg`]: await picture(),
};
const lineAt = async (now: string, changes: Parameters<typeof newsroomAt>[1] = tree) => {
  const { slugLine } = releasePage(await newsroomAt(now, changes, { everything: true }), {
    reader: 'de',
    folder,
  });
  return [slugLine.time, ...slugLine.parts.map(({ label, href }) => `${label} ${href ?? ''}`.trim())];
};

test('the slug line names place and time, and leads to what the release has', async () => {
  assert.deepEqual(await lineAt('2026-03-01T13:00:00Z'), [
    'Nebelsand, 1. März 2026, 13:00 Uhr',
    '1 Bild #pictures',
    'Film #film',
    'Termin #event-1',
    'Pressemappe #newsdesk',
    'Kontakt #contact',
  ]);
});

test('a correction stays in the slug line when an update follows, and leads to its notice', async () => {
  const [, updated] = await lineAt('2026-03-06T12:00:00Z');
  assert.equal(updated, 'Korrigiert am 2. März 2026 #correction-1');
});

test('before its lift a release says when it will appear', async () => {
  const [time] = await lineAt('2026-02-01T12:00:00Z');
  assert.match(time ?? '', /^Erscheint am 1\. März 2026/);
});

test('a withdrawn release says so first, and has no kit', async () => {
  const withdrawn = texts(folder, {
    de: { withdrawn: '{ at: 2026-03-04T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  });
  const [, ...parts] = await lineAt('2026-03-06T12:00:00Z', withdrawn);
  assert.deepEqual(parts, ['Zurückgezogen am 4. März 2026 #withdrawn', 'Kontakt #contact']);
});

test('lists and social cards say whether a release was corrected', async () => {
  const newsroom = await newsroomAt('2026-03-06T12:00:00Z', tree);
  assert.deepEqual(
    shortSlugOf(newsroom, shownTo(newsroom, 'de', folder)).map(({ label }) => label),
    ['korrigiert', '1 Bild', 'Film', 'Termin'],
  );
  assert.equal(releaseCard(newsroom, { language: 'de', folder }).day, '1. März 2026 · korrigiert');
});
