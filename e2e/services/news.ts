import type { News } from '../../src/publishing/distribution/news.ts';

/** A piece of news, with some of it changed. */
export const news = (changes: Partial<News> = {}): News => ({
  id: 'tag:example.org,2026:2026-01-15-kai/de',
  kind: 'release',
  of: 'tag:example.org,2026:2026-01-15-kai/de',
  language: 'de',
  title: 'Der neue Kai ist fertig',
  summary: 'Schiffe legen dort von Montag an an.',
  html: '<p>Ein <a href="https://example.org/kai/">Kai</a>.</p><figure><img src="https://example.org/k.jpg"></figure>',
  text: 'Ein Kai.',
  url: 'https://example.org/2026/01/kai/',
  at: new Date('2026-01-15T09:00:00Z'),
  isWithdrawn: false,
  ...changes,
});

/** What happened to that release. */
export const notice = (kind: 'correction' | 'update' | 'withdrawn', changes: Partial<News> = {}): News =>
  news({
    id: `tag:example.org,2026:2026-01-15-kai/de#${kind}-2026-01-15T09:30:00.000Z`,
    kind,
    title: `${kind === 'withdrawn' ? 'Zurückgezogen' : 'Korrektur'}: Der neue Kai ist fertig`,
    summary: 'Nicht am Montag, sondern am Dienstag.',
    html: '<p>Nicht am Montag, sondern am Dienstag.</p>',
    text: 'Nicht am Montag, sondern am Dienstag.',
    url: 'https://example.org/2026/01/kai/#correction-1',
    at: new Date('2026-01-15T09:30:00Z'),
    ...changes,
  });
