import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, settings, sheet, texts } from '../../../e2e/fixtures/newsroom.ts';
import { contactPage } from './contact-page.ts';
import { type Paged } from './list-page.ts';
import { topicPage } from './topic-pages.ts';

const noon = '2026-07-15T12:00:00Z';
const person = (name: string, more: Record<string, string> = {}) =>
  sheet({ name, organisation: 'hafenverbund', role: '{ de: Presse }', phone: '+49 30 23125 002', ...more });
const tree = {
  'people/bo-boje.yaml': person('Bo Boje'),
  'people/cleo-kai.yaml': person('Cleo Kai', { activeUntil: '2026-01-01', successor: 'bo-boje' }),
  'people/dora-deich.yaml': person('Dora Deich'),
  'people/emil-ebbe.yaml': person('Emil Ebbe'),
  'topics/kueste.yaml': sheet({ name: '{ de: Küste }', contacts: '[bo-boje]' }),
  'topics/watt.yaml': sheet({ name: '{ de: Watt }', contacts: '[emil-ebbe]' }),
  ...texts('2026-03-01-kueste', { de: { topics: '[kueste, hafen]', contacts: '[cleo-kai, dora-deich]' } }),
};

test('the page of contacts has those of the newsroom, of topics and of releases, each once and with the topics', async () => {
  const { people, frame } = contactPage(await newsroomAt(noon, tree), { language: 'de' });
  // The footer does not say them again.
  assert.equal(frame.contacts, undefined);
  assert.deepEqual(
    people.map(({ name, topics }) => [name, ...topics.map(({ label }) => label)]),
    [['Ada Anker'], ['Bo Boje', 'Küste'], ['Dora Deich']],
  );
});

test('in a demonstration the numbers of the contacts are historical', async () => {
  const demo = await newsroomAt(noon, settings({ demo: 'true' }));
  const { isHistorical, people } = contactPage(demo, { language: 'de' });
  assert.deepEqual([isHistorical, people.map(({ contact }) => contact.kind)], [true, ['text']]);
});

test('beside the list of a topic stand its contact, its feed and the topics that its releases share', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const paged: Paged = { data: ['2026-03-01-kueste'], currentPage: 1, lastPage: 1, total: 1 };
  const shown = (id: string) => topicPage(newsroom, { language: 'de', id }, paged);
  const { beside, frame } = shown('kueste');
  assert.deepEqual(
    [beside.contacts.people.map(({ id }) => id), beside.feed?.address, beside.related],
    [['bo-boje'], 'https://example.org/topics/kueste/rss.xml', [{ href: '/topics/hafen/', label: 'Hafen' }]],
  );
  assert.deepEqual(
    shown('hafen').beside.contacts.people.map(({ id }) => id),
    ['ada-anker'],
  );
  assert.deepEqual(
    frame.menu.flatMap(({ href, current }) => (current ? [[href, current]] : [])),
    [['/topics/', 'true']],
  );
});
