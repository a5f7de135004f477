import assert from 'node:assert/strict';
import { test } from 'node:test';
import { empty, firstLift, newsroomAt, settings, sourceAt, texts } from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { feedOf } from './feeds/feed.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');
const id = 'tag:example.org,2026:2026-02-01-meldung/de';
const lines = (keepText: boolean) => ({
  corrections: `
  - { at: 2026-02-02T10:00:00Z, kind: update, note: Der Plan steht nun dabei. }
  - { at: 2026-02-03T10:00:00Z, kind: correction, note: Die Zahl war falsch., was: zwei, now: Satz }`,
  links: '[{ label: Der ganze Bericht, href: https://example.net/bericht }]',
  withdrawn: `{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: ${keepText} }`,
});
const [kept, gone] = [true, false].map((keepText) => ({
  ...empty,
  ...texts('2026-02-01-meldung', { de: lines(keepText) }),
  ...texts('2026-02-05-andere', { en: {} }),
}));
const itemsOf = async (now: string, changes = kept, folder = '/') => {
  const newsroom = await newsroomAt(now, changes);
  return feedOf(newsroom, sourceAt(newsroom, folder)).items;
};

test('a correction, an update and a withdrawal are news in the feed, each from its instant on', async () => {
  const guids = async (now: string) => (await itemsOf(now)).map(({ guid }) => guid.slice(id.length));
  assert.deepEqual(await guids('2026-02-02T09:59:59.999Z'), ['']);
  assert.deepEqual(await guids('2026-02-02T10:00:00Z'), ['#update-2026-02-02T10:00:00.000Z', '']);
  assert.deepEqual(await guids('2026-02-03T10:00:00Z'), [
    '#correction-2026-02-03T10:00:00.000Z',
    '#update-2026-02-02T10:00:00.000Z',
    '',
  ]);
  assert.equal((await guids('2026-03-01T09:59:59.999Z')).length, 3);
  assert.equal((await guids('2026-03-01T10:00:00Z'))[0], '#withdrawn-2026-03-01T10:00:00.000Z');
});

test('the id of a notice stays the same when others come after it', async () => {
  const [, , early] = await itemsOf('2026-03-01T10:00:00Z');
  assert.equal(early?.guid, `${id}#update-2026-02-02T10:00:00.000Z`);
});

test('the link of a notice leads to its place on the page of its release', async () => {
  const items = await itemsOf(noon, kept, '/corrections/');
  assert.deepEqual(
    items.map(({ url }) => url.replace('https://example.org/2026/02/meldung/', '')),
    ['#withdrawn', '#correction-2', '#correction-1'],
  );
});

test('a notice says what was and what is, leads to its place, and has nothing to print', async () => {
  const [item] = await itemsOf('2026-02-03T10:00:00Z');
  const url = 'https://example.org/2026/02/meldung/#correction-2';
  const title = 'Ein Titel auf de für meldung';
  assert.deepEqual(
    [
      item?.title,
      item?.url,
      item?.summary,
      item?.publishedAt.toISOString(),
      item?.changedAt.toISOString(),
      item?.links,
      item?.pictures,
      item?.attachments,
    ],
    [
      `Korrektur: ${title}`,
      url,
      'Die Zahl war falsch.',
      '2026-02-03T10:00:00.000Z',
      '2026-02-03T10:00:00.000Z',
      [],
      [],
      [],
    ],
  );
  assert.equal(
    item?.text,
    ['Die Zahl war falsch.', 'Bisher: zwei', 'Jetzt: Satz', `Betrifft: ${title}`, url].join('\n\n'),
  );
  assert.ok(
    item.html.startsWith(
      `<p>Die Zahl war falsch.</p>\n<p>Bisher: zwei</p>\n<p>Jetzt: Satz</p>\n<p>Betrifft: <a href="${url}">${title}</a></p>\n<h2>${de.contact}</h2>`,
    ),
  );
});

test('the item of a withdrawn release tells that and the reason, and nothing of its text, kept or not', async () => {
  for (const changes of [kept, gone]) {
    const item = (await itemsOf(noon, changes)).find(({ guid }) => guid === id);
    const day = de.withdrawn.on('1. März 2026');
    assert.equal(item?.title, `${de.withdrawn.title}: Ein Titel auf de für meldung`);
    assert.equal(item.text, `${day}\n\nDie Zahlen waren erfunden.`);
    assert.ok(
      item.html.startsWith(`<p>${day}</p>\n<p>Die Zahlen waren erfunden.</p>\n<h2>${de.contact}</h2>`),
    );
    assert.deepEqual(
      [item.summary, item.links, item.publishedAt.toISOString()],
      ['Die Zahlen waren erfunden.', [], '2026-02-01T12:00:00.000Z'],
    );
  }
});

test('of a release that lost its text the notices no longer say what its words were', async () => {
  const items = await itemsOf(noon, gone);
  assert.equal(items.find(({ guid }) => guid.includes('#correction'))?.text.includes('zwei'), false);
});

test('the feed of corrections has the notices of its language and no release', async () => {
  assert.deepEqual(
    (await itemsOf(noon, kept, '/corrections/')).map(({ title }) => title.split(':')[0]),
    [de.withdrawn.title, de.corrections.correction, de.corrections.update],
  );
  assert.deepEqual(await itemsOf(noon, kept, '/en/corrections/'), []);
});

test('a demonstration says so in every item', async () => {
  const items = await itemsOf(noon, { ...kept, ...settings({ demo: 'true' }) });
  assert.equal(items.length, 4);
  assert.ok(
    items.every(
      ({ text, html }) => text.startsWith(de.demo('Hafenverbund')) && html.includes(de.contactThen),
    ),
  );
});

test('a demonstration and a preview say so also in their feeds', async () => {
  const demo = await newsroomAt(
    noon,
    settings({ demo: 'true', demoNote: '{ de: Nacherzählt nach alten Akten. }' }),
  );
  assert.ok(
    feedOf(demo, sourceAt(demo, '/')).description.endsWith(
      `${de.demo('Hafenverbund')} Nacherzählt nach alten Akten.`,
    ),
  );
  const preview = await newsroomAt(noon, {}, { preview: '2026-07-01T12:00:00Z' });
  assert.ok(
    feedOf(preview, sourceAt(preview, '/')).description.endsWith(
      de.preview('15. Juli 2026, 14:00 Uhr (MESZ)'),
    ),
  );
});

test('an empty feed is dated by the first release, else by the first self-portrait, never by the build', async () => {
  const since = async (now: string, changes: Parameters<typeof newsroomAt>[1]) => {
    const newsroom = await newsroomAt(now, changes);
    return feedOf(newsroom, sourceAt(newsroom, '/corrections/')).since.toISOString();
  };
  const later = texts('2026-02-01-spaeter', { de: {}, en: {} });
  assert.equal(await since(noon, later), firstLift);
  assert.equal(await since('2026-07-16T12:00:00Z', later), firstLift);
  assert.equal(await since(noon, empty), '2019-12-31T23:00:00.000Z');
  const bare = { 'organisations/hafenverbund.yaml': 'name: { de: Hafenverbund }\nkind: publisher\n' };
  assert.equal(await since(noon, { ...empty, ...bare }), '2019-01-01T00:00:00.000Z');
});
