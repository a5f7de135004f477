import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storeAt, texts } from '../../../e2e/fixtures/newsroom.ts';
import { organisationPage } from '../../newsroom/pages/organisation-page.ts';
import { personPage } from '../../newsroom/pages/person-page.ts';
import { standingPage } from '../../newsroom/pages/standing-page.ts';
import { topicPage } from '../../newsroom/pages/topic-pages.ts';
import { openNewsroom } from '../../newsroom/store/newsroom.ts';
import { firstPage, pathIn } from './draft-path.ts';
import type { Previewed } from './draft-request.ts';
import { laidOver } from './laid-over.ts';

const now = new Date('2026-07-15T12:00:00Z');
const later = '2026-09-01-spaeter';
const files = texts(later, { de: { topics: '[hafen]' } });
const store = await storeAt(now.toISOString(), files, { everything: true });

/** The newsroom with a draft in it, and what its page is made of. */
function drafted(collection: Previewed, folder: string, text: string) {
  const request = {
    collection,
    folder,
    language: 'de',
    text,
    desk: 'de',
    place: 'page' as const,
    isSaved: true,
    added: [],
  };
  const laid = laidOver(store, request, now);
  assert.ok('store' in laid, JSON.stringify(laid));
  const newsroom = openNewsroom(laid.store, laid.at);
  const one = { language: 'de', id: folder };
  return { newsroom, one, first: firstPage(newsroom, request), path: pathIn(newsroom, request) };
}

test('the page of an organisation says what is typed, without a logo that is not saved', () => {
  const text =
    'name: { de: Hafen AG }\nkind: publisher\nlogos:\n  - { file: ./neu.svg, title: { de: Ein Logo } }\n';
  const { newsroom, one, first, path } = drafted('organisations', 'hafenverbund', text);
  const { heading, logos, releases } = organisationPage(newsroom, one, first);
  assert.deepEqual([heading, logos], ['Hafen AG', []]);
  assert.ok(releases.length > 0);
  assert.match(path, /organisations\/hafenverbund\/$/);
});

test('a new entry has a page from its first word, and no address before a release needs it', () => {
  const person = drafted('people', 'neu', 'name: I\n');
  assert.equal(personPage(person.newsroom, person.one, person.first).heading, 'I');
  const topic = drafted('topics', 'neu', '');
  assert.equal(topicPage(topic.newsroom, topic.one, topic.first).heading, '…');
  const organisation = drafted('organisations', 'neu', 'url: kein Link\n');
  assert.equal(organisationPage(organisation.newsroom, organisation.one, organisation.first).heading, '…');
  for (const { path, first } of [person, topic, organisation])
    assert.deepEqual([path, first.total, first.lastPage], ['', 0, 1]);
});

test('the list below a topic has only what readers see', () => {
  const { newsroom, one, first, path } = drafted('topics', 'hafen', 'name: { de: Am Hafen }\n');
  const { heading } = topicPage(newsroom, one, first);
  assert.equal(heading, 'Am Hafen');
  assert.ok(!first.data.includes(later));
  assert.match(path, /topics\/hafen\/$/);
});

test('a standing page has its text and its address, and not what the check refuses', () => {
  const text = '---\ntitle: Ort\naddress: am-hafen\n---\n\nHier sind *wir*.\n';
  const { newsroom, path } = drafted('pages', 'ort', text);
  const { heading, html } = standingPage(newsroom, { id: 'ort/de' });
  assert.equal(heading, 'Ort');
  assert.match(html, /<em>wir<\/em>/);
  assert.match(path, /\/am-hafen\/$/);
  const refused = { collection: 'pages', folder: 'ort', language: 'de' } as const;
  const wrong = laidOver(store, { ...refused, text: '---\ntitle: Ort\n---\n\n{process.exit(1)}\n' }, now);
  assert.deepEqual('faults' in wrong && wrong.faults.map(({ rule }) => rule), ['expression']);
});

test('who is saved with a text has a page before that, also for a new organisation, and a saved one stays as she is', () => {
  const saved = store.people[0]?.id ?? '';
  const added = [
    { collection: 'organisations', id: 'werft', text: 'name: { de: Werft Nord }\nkind: partner\n' },
    { collection: 'people', id: 'neu', text: 'name: Mira Neu\norganisation: werft\nrole: { de: Sie }\n' },
    { collection: 'people', id: saved, text: 'name: Falsch\n' },
  ] as const;
  const text = '---\ntitle: Ein Titel\n---\n\n<Quote speaker="neu">\n\nGut.\n\n</Quote>\n';
  const draft = { collection: 'releases', folder: later, language: 'de', text } as const;
  const laid = laidOver(store, draft, now, added);
  assert.ok('store' in laid, JSON.stringify(laid));
  const of = (id: string) => laid.store.people.find((one) => one.id === id)?.data;
  assert.deepEqual([of('neu')?.name, of('neu')?.organisation], ['Mira Neu', 'werft']);
  assert.equal(of(saved)?.name, store.people[0]?.data.name);
  assert.ok('faults' in laidOver(store, draft, now));
});
