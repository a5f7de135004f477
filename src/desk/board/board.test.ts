import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardOf, type ListedEntry } from './board.ts';

const time = { now: new Date('2026-07-15T12:00:00Z'), today: '2026-07-15' };
const publishedAt = '2026-07-10T10:30:00+02:00';
const release = (folder: string, data: object, i18n: ListedEntry['i18n'] = {}): ListedEntry => ({
  path: `content/releases/${folder}/index.de.mdx`,
  data: { title: folder, publishedAt, ...data },
  i18n,
});
const both = (data: object) => ({ en: { data: { title: 'x', publishedAt, ...data } } });

test('what comes next stands in the order of time, with the form that it belongs to', () => {
  const releases = [
    release('bald', { publishedAt: '2026-08-01T10:00:00+02:00' }),
    release('entwurf', { publishedAt: '2026-07-16T10:00:00+02:00', draft: true }),
    release('fest', {
      events: [{ title: 'Hafenfest', start: '2026-07-20', registration: { until: '2026-07-18' } }],
    }),
    release('monat', { events: [{ title: 'Irgendwann', start: '2026-09' }] }),
    { path: 'content/releases/kaputt/index.de.mdx', data: { events: 'x', publishedAt: 7 } },
  ];
  const people = [{ slug: 'ada', data: { name: 'Ada Anker', activeUntil: '2026-07-31' } }];
  const { next } = boardOf(releases, people, ['de'], time);
  assert.deepEqual(
    next.map(({ what, at, of, form }) => [what, typeof at === 'string' ? at : '', of, form]),
    [
      ['registration', '2026-07-18', 'Hafenfest', 'releases/entries/fest/index'],
      ['event', '2026-07-20', 'Hafenfest', 'releases/entries/fest/index'],
      ['leaves', '2026-07-31', 'Ada Anker', 'people/entries/ada'],
      ['lift', '', '', 'releases/entries/bald/index'],
    ],
  );
});

test('a release says which language it lacks, and which translation lacks a change', () => {
  const corrections = [{ at: '2026-07-12T10:00:00Z', kind: 'correction', note: 'Zahl' }];
  const translation = { of: 'de', version: 1 };
  const releases = [
    release('ganz', {}, both({})),
    release('alt', { corrections }, both({ translation })),
    release('mit', { corrections }, both({ translation, corrections })),
    release('eins', {}),
  ];
  const { lacks } = boardOf(releases, [], ['de', 'en'], time);
  assert.deepEqual(
    lacks.map(({ title, languages }) => [title, ...languages.map(({ language, is }) => `${language} ${is}`)]),
    [
      ['alt', 'en behind'],
      ['eins', 'en missing'],
    ],
  );
});

test('texts that are behind stand in the order of their dates, and those without one come last', () => {
  const of = (title: string, at: unknown) => release(title, { publishedAt: at });
  const releases = [of('a', '2026-01-01T00:00:00Z'), of('x', undefined), of('c', '2026-05-01T00:00:00Z')];
  const more = [of('b', '2026-03-01T00:00:00Z'), of('y', 'bald'), of('d', '2026-07-01T00:00:00Z')];
  const { lacks } = boardOf([...releases, ...more], [], ['de', 'en'], time);
  assert.equal(lacks.map(({ title }) => title).join(' '), 'd c b a x y');
});
