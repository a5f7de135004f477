import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  days,
  empty,
  first,
  newsroomAt,
  settings,
  sheet,
  shownTo,
  texts,
} from '../../e2e/fixtures/newsroom.ts';
import type { Files } from '../../e2e/small-newsroom.ts';
import { neighboursOf, relatedTo } from './release/neighbours.ts';

const noon = '2026-07-15T12:00:00Z';

const row = {
  ...settings({ languages: '[de, en, ko]' }),
  ...texts('2026-01-20-zweite', { en: {} }),
  ...texts('2026-01-25-weg', {
    de: { withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
  ...texts('2026-01-30-letzte', { de: {}, ko: {} }),
};

test('a release leads to the one before and the one after it, in the language in which the reader meets them', async () => {
  const newsroom = await newsroomAt(noon, row);
  assert.deepEqual(neighboursOf(newsroom, shownTo(newsroom, 'ko', '2026-01-20-zweite')), {
    previous: { href: '/ko/2026/01/erste-meldung/', title: 'Ein Titel, der lang genug ist', language: 'de' },
    next: { href: '/ko/2026/01/letzte/', title: 'Ein Titel auf ko für letzte', language: 'ko' },
  });
});

test('the oldest release has none before it, and the newest none after it', async () => {
  const newsroom = await newsroomAt(noon, row);
  assert.equal(neighboursOf(newsroom, shownTo(newsroom, 'de')).previous, undefined);
  assert.equal(neighboursOf(newsroom, shownTo(newsroom, 'de', '2026-01-30-letzte')).next, undefined);
});

test('a release that was withdrawn has no neighbours and is none', async () => {
  const next = async (now: string) => {
    const newsroom = await newsroomAt(now, row);
    return neighboursOf(newsroom, shownTo(newsroom, 'de', '2026-01-20-zweite')).next?.href;
  };
  assert.equal(await next('2026-06-01T09:59:59.999Z'), '/2026/01/weg/');
  assert.equal(await next('2026-06-01T10:00:00Z'), '/2026/01/letzte/');
  const newsroom = await newsroomAt(noon, row);
  assert.deepEqual(neighboursOf(newsroom, shownTo(newsroom, 'de', '2026-01-25-weg')), {
    previous: undefined,
    next: undefined,
  });
});

const akin = {
  'topics/kueste.yaml': sheet({ name: '{ de: Küste }' }),
  'topics/wind.yaml': sheet({ name: '{ de: Wind }' }),
  'topics/leer.yaml': sheet({ name: '{ de: Leer }' }),
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', kind: 'member' }),
  ...texts('2026-02-01-fragt', { de: { topics: '[kueste, wind]', organisations: '[werft]' } }),
  ...texts('2026-02-02-hauptthema', { de: { topics: '[kueste]' } }),
  ...texts('2026-02-03-nebenthema', { de: { topics: '[hafen, wind]' } }),
  ...texts('2026-02-04-werft', { de: { organisations: '[werft]' } }),
  ...texts('2026-02-05-fremd', { de: { topics: '[hafen]' } }),
  ...texts('2026-02-06-genannt', {
    de: { topics: '[leer]', related: '[2026-02-05-fremd, 2026-02-07-weg, 2026-03-01-kommt]' },
  }),
  ...texts('2026-02-07-weg', {
    de: { topics: '[leer]', withdrawn: '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
  ...texts('2026-03-01-kommt', { de: { topics: '[leer]' } }),
};
const related = async (now: string, folder: string, changes: Files = akin) => {
  const newsroom = await newsroomAt(now, changes);
  return relatedTo(newsroom, shownTo(newsroom, 'de', folder)).map(({ href }) => href.split('/')[3]);
};

test('what shares most is recommended first: the main topic, then an organisation, then another topic', async () => {
  assert.deepEqual(await related(noon, '2026-02-01-fragt'), ['hauptthema', 'werft', 'nebenthema']);
});

test('that the publisher is the same makes nothing akin', async () => {
  assert.deepEqual(await related('2026-02-28T12:00:00Z', '2026-02-07-weg'), ['genannt']);
});

test('what an editor named comes first, from its lift on and until it is withdrawn', async () => {
  assert.deepEqual(await related('2026-02-28T12:00:00Z', '2026-02-06-genannt'), ['fremd', 'weg']);
  assert.deepEqual(await related('2026-03-01T09:59:59.999Z', '2026-02-06-genannt'), ['fremd', 'weg']);
  assert.deepEqual(await related('2026-03-01T10:00:00Z', '2026-02-06-genannt'), ['fremd']);
  assert.deepEqual(await related('2026-03-01T12:00:00Z', '2026-02-06-genannt'), ['fremd', 'kommt']);
});

test('of equals those are recommended that lie around the release, newest first, and never itself', async () => {
  const many = { ...empty, ...days('2026-03', 30), ...days('2026-04', 30) };
  assert.deepEqual(await related(noon, '2026-03-20-tag-20', many), ['tag-02', 'tag-01', 'tag-30']);
});

test('a release that shares its topic with no other recommends nothing', async () => {
  const alone = {
    'topics/leer.yaml': sheet({ name: '{ de: Leer }' }),
    ...texts('2026-02-01-allein', { de: { topics: '[leer]' } }),
  };
  assert.deepEqual(await related(noon, '2026-02-01-allein', alone), []);
  assert.deepEqual(await related(noon, first, alone), []);
});
