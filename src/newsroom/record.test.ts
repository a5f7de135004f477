import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, first, newsroomAt, settings } from '../../e2e/fixtures/newsroom.ts';
import { picture, release, releasePath } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { recordOf } from './release/record.ts';
import { bodyTree } from './release/release.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');
const record = async (now: string, changes = {}, folder = first, language = 'de') => {
  const newsroom = await newsroomAt(now, changes);
  return recordOf(newsroom, entryOf(newsroom, folder, language));
};

test('a record says who, when and where, with absolute addresses under the base path', async () => {
  const { guid, url, correctionsPolicy, slug, state, version, edition, day, place, publishedAt, newsroom } =
    await record(noon, settings({ url: 'https://example.org/presse/' }));
  assert.equal(guid, 'tag:example.org,2026:2026-01-15-erste-meldung/de');
  assert.equal(url, 'https://example.org/presse/2026/01/erste-meldung/');
  assert.equal(correctionsPolicy, undefined);
  assert.deepEqual(
    [slug, state, version, edition, day, place, publishedAt.toISOString(), newsroom],
    [
      'erste-meldung',
      'published',
      1,
      undefined,
      '15. Januar 2026',
      'Lichterhaven',
      '2026-01-15T09:00:00.000Z',
      'Presse',
    ],
  );
});

test('a text is written as HTML, plain text and Markdown, with place and day in front and the publisher behind', async () => {
  const { html, text, markdown, characters, words } = await record(noon, {
    [releasePath]: release({}, 'Siehe **[hier](/search/)**.'),
  });
  const about = 'Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste.';
  assert.equal(
    html,
    `<p><span>Lichterhaven, 15. Januar 2026\u00a0–</span> Siehe <strong><a href="https://example.org/search/">hier</a></strong>.</p>\n<h2>Über Hafenverbund</h2>\n<p>${about}</p>`,
  );
  assert.equal(text, `Lichterhaven, 15. Januar 2026\u00a0– Siehe hier.\n\nÜber Hafenverbund\n\n${about}`);
  assert.match(markdown, /Siehe \*\*\[hier\]\(https:\/\/example\.org\/search\/\)\*\*\./);
  assert.deepEqual([characters, words], [11, 2]);
});

test('a release keeps the id that it brought from a former system', async () => {
  assert.equal(
    (await record(noon, { [releasePath]: release({ guid: 'https://alt.example.org/?p=7' }) })).guid,
    'https://alt.example.org/?p=7',
  );
});

test('every correction and the withdrawal make a new version, told with its day', async () => {
  const changes = {
    [releasePath]: release({
      corrections: '[{ at: 2026-02-01T10:00:00Z, kind: correction, note: Die Zahl war falsch. }]',
      withdrawn: '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: true }',
      kicker: 'Häfen',
    }),
  };
  const at = async (now: string) => {
    const { version, edition, state, changedAt, kicker, summary } = await record(now, changes);
    return [version, edition, state, changedAt.toISOString(), kicker, summary.slice(0, 20)];
  };
  assert.deepEqual(await at('2026-02-01T09:59:59.999Z'), [
    1,
    undefined,
    'published',
    '2026-01-15T09:00:00.000Z',
    'Häfen',
    'Eine Zusammenfassung',
  ]);
  assert.deepEqual(await at('2026-02-01T10:00:00Z'), [
    2,
    de.life.edition(2, '1. Februar 2026'),
    'corrected',
    '2026-02-01T10:00:00.000Z',
    'Häfen',
    'Eine Zusammenfassung',
  ]);
  assert.deepEqual(await at('2026-03-01T10:00:00Z'), [
    3,
    de.life.edition(3, '1. März 2026'),
    'withdrawn',
    '2026-03-01T10:00:00.000Z',
    de.withdrawn.title,
    'Eine Zusammenfassung',
  ]);
});

const gone = async (keepText: boolean) => ({
  [releasePath]: release({
    withdrawn: `{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: ${keepText} }`,
    image: '{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }',
    attachments: '[{ file: ./zahlen.csv, title: Die Zahlen }]',
  }),
  [`releases/${first}/hafen.jpg`]: await picture(),
  [`releases/${first}/zahlen.csv`]: 'a;b\n1;2\n',
});

test('a text that was withdrawn with its words is summed up by the reason and has neither picture nor file', async () => {
  const changes = await gone(false);
  const before = await record('2026-03-01T09:59:59.999Z', changes);
  assert.deepEqual([before.pictures.length, before.attachments.length, before.hasText], [1, 1, true]);
  const after = await record('2026-03-01T10:00:00Z', changes);
  assert.deepEqual(
    [after.pictures, after.attachments, after.hasText, after.summary],
    [[], [], false, 'Die Zahlen waren erfunden.'],
  );
  assert.ok(
    after.text.startsWith(
      `${de.withdrawn.on('1. März 2026')}\n\nDie Zahlen waren erfunden.\n\nÜber Hafenverbund`,
    ),
  );
});

test('a text that was withdrawn and kept says so first', async () => {
  const { pictures, hasText, text } = await record('2026-03-01T10:00:00Z', await gone(true));
  assert.deepEqual([pictures.length, hasText], [1, true]);
  assert.ok(
    text.startsWith(`${de.withdrawn.on('1. März 2026')}\n\nDie Zahlen waren erfunden.\n\nLichterhaven`),
  );
});

test('pictures are told once each with all that a printer must know, the lead picture first', async () => {
  const figure =
    '<Figure src="./kran.jpg" alt="Ein Kran am Abend" credit="Bild: Werft" licence="cc-by-4.0" caption="Der Kran" />';
  const changes = {
    ...(await gone(true)),
    [releasePath]: release(
      {
        image: '{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }',
        attachments: '[{ file: ./zahlen.csv, title: Die Zahlen }]',
      },
      `Ein Satz.\n\n${figure}\n\n${figure.replace('Der Kran', 'Noch einmal')}`,
    ),
    [`releases/${first}/kran.jpg`]: await picture(1600, 1200),
  };
  const { pictures, attachments } = await record(noon, changes);
  const at = 'https://example.org/2026/01/erste-meldung';
  assert.deepEqual(
    pictures.map(({ size, ...rest }) => [
      size > 0,
      rest.name,
      rest.url,
      rest.width,
      rest.height,
      rest.caption,
      rest.licence,
      rest.terms,
      rest.termsUrl,
    ]),
    [
      [
        true,
        'hafen.jpg',
        `${at}/hafen.jpg`,
        1600,
        900,
        undefined,
        'editorial',
        de.licence.editorial,
        undefined,
      ],
      [
        true,
        'kran.jpg',
        `${at}/kran.jpg`,
        1600,
        1200,
        'Der Kran',
        'cc-by-4.0',
        'CC BY 4.0',
        'https://creativecommons.org/licenses/by/4.0/',
      ],
    ],
  );
  assert.deepEqual(attachments, [
    { name: 'zahlen.csv', url: `${at}/zahlen.csv`, type: 'text/csv', size: 8, title: 'Die Zahlen' },
  ]);
});

test('a text that changed after the gate has judged it is shown nowhere', async () => {
  const newsroom = await newsroomAt(noon);
  const entry = entryOf(newsroom);
  assert.throws(() => bodyTree({ ...entry, body: 'Anderer Text.' }), {
    message: `${first}/de changed while the newsroom was being built. Build again.`,
  });
});
