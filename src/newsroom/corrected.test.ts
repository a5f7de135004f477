import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, newsroomAt } from '../../e2e/fixtures/newsroom.ts';
import { release, releasePath } from '../../e2e/small-newsroom.ts';
import { releasePage } from './pages/release-page.ts';
import { articleBody } from './release/article-body.ts';
import { correctedHead, correctedWords } from './release/corrected.ts';

const noon = '2026-07-15T12:00:00Z';
const changes = {
  [releasePath]: release(
    {
      title: 'Drei Schiffe liegen im Hafen von Lichterhaven',
      corrections: `
  - { at: 2026-01-16T10:00:00Z, kind: update, note: Der Plan steht nun dabei. }
  - { at: 2026-02-01T23:30:00Z, kind: correction, note: Die Zahl war falsch., was: zwei, now: drei Kapitäne }
  - { at: 2026-02-03T10:00:00Z, kind: update, note: Auch der Titel nennt sie., now: Drei Schiffe }
  - { at: 2026-02-04T10:00:00Z, kind: correction, note: Auch die Zusammenfassung., now: geschehen ist }`,
      withdrawn: '{ at: 2026-05-01T10:00:00Z, reason: Die Zahlen waren erfunden. }',
    },
    'Es kamen drei Kapitäne.',
  ),
};
const body = async (now: string) => {
  const newsroom = await newsroomAt(now, changes);
  return articleBody(newsroom, entryOf(newsroom));
};
const ins = (id: number, at: string, title: string, words: string) =>
  `<ins datetime="${at}" id="corrected-${id}"><a href="#correction-${id}" title="${title}">${words}</a></ins>`;

test('only a change that names its words marks any, and counts them with those that do not', async () => {
  const newsroom = await newsroomAt('2026-02-03T09:59:59.999Z', changes);
  assert.deepEqual(correctedWords(newsroom, entryOf(newsroom)), [
    {
      words: 'drei Kapitäne',
      at: '2026-02-01T23:30:00Z',
      id: 'corrected-2',
      notice: '#correction-2',
      label: 'Korrektur, 2. Februar 2026',
    },
  ]);
});

test('corrected words are marked in the text from the instant of their correction on', async () => {
  const dateline = '<span class="dateline">Lichterhaven, 15. Januar 2026\u00a0–</span>';
  const before = await body('2026-02-01T23:29:59.999Z');
  assert.deepEqual(before.pieces, [`<p>${dateline} Es kamen drei Kapitäne.</p>`]);
  const after = await body('2026-02-01T23:30:00Z');
  const mark = ins(2, '2026-02-01T23:30:00Z', 'Korrektur, 2. Februar 2026', 'drei Kapitäne');
  assert.deepEqual(after.pieces, [`<p>${dateline} Es kamen ${mark}.</p>`]);
  assert.deepEqual([...after.places], [['correction-2', 'corrected-2']]);
});

test('words that stand in no paragraph are marked in the title and in the summary', async () => {
  const { head, places } = await body('2026-04-01T12:00:00Z');
  const title = ins(3, '2026-02-03T10:00:00Z', 'Aktualisierung, 3. Februar 2026', 'Drei Schiffe');
  assert.equal(head.title, `${title} liegen im Hafen von Lichterhaven`);
  const summary = ins(4, '2026-02-04T10:00:00Z', 'Korrektur, 4. Februar 2026', 'geschehen ist');
  assert.ok(head.summary.startsWith(`Eine Zusammenfassung, die sagt, was ${summary}, und`));
  assert.deepEqual(
    [...places],
    [
      ['correction-2', 'corrected-2'],
      ['correction-4', 'corrected-4'],
      ['correction-3', 'corrected-3'],
    ],
  );
});

test('the title of a withdrawn release is struck out from its withdrawal on', async () => {
  const title = async (now: string) => {
    const newsroom = await newsroomAt(now, changes);
    return correctedHead(newsroom, entryOf(newsroom), []).title;
  };
  const plain = 'Drei Schiffe liegen im Hafen von Lichterhaven';
  assert.equal(await title('2026-05-01T09:59:59.999Z'), plain);
  assert.equal(await title('2026-05-01T10:00:00Z'), `<s>${plain}</s>`);
});

test('each notice on the page of a release leads to the words that it corrected', async () => {
  const newsroom = await newsroomAt(noon, changes);
  const { notices } = releasePage(newsroom, { reader: 'de', folder: entryOf(newsroom).data.folder });
  assert.deepEqual(
    notices.changes.map(({ id, place }) => [id, place]),
    [
      ['correction-1', undefined],
      ['correction-2', 'corrected-2'],
      ['correction-3', 'corrected-3'],
      ['correction-4', 'corrected-4'],
    ],
  );
});

test('the days of an old text get their years, those of a young one none', async () => {
  const dated = { [releasePath]: release({}, 'Am 20. Januar kommen sie.') };
  const piece = async (now: string) => {
    const newsroom = await newsroomAt(now, dated);
    return articleBody(newsroom, entryOf(newsroom)).pieces.join('');
  };
  assert.ok((await piece('2027-01-15T09:00:00Z')).includes('Am 20. Januar kommen'));
  assert.ok(
    (await piece('2027-01-15T09:00:00.001Z')).includes(
      'Am <time datetime="2026-01-20" title="20. Januar 2026">20. Januar</time> kommen',
    ),
  );
});
