import assert from 'node:assert/strict';
import { test } from 'node:test';
import { empty, newsroomAt, options, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import type { Paged } from './pages/list-page.ts';
import { personPage, personPaths } from './pages/person-page.ts';
import { vcard } from '../outputs/calendar/vcard.ts';
import { contactsOf } from './release/contacts.ts';
import { callable } from './release/record-names.ts';
import { vcardContact, vcardPaths } from './release/vcards.ts';

const noon = '2026-07-15T12:00:00Z';
const one = { data: [], currentPage: 1, lastPage: 1, total: 0 };

const leaving = {
  'people/ada-anker.yaml': sheet({
    name: 'Ada Anker',
    organisation: 'hafenverbund',
    role: '{ de: Presse }',
    email: 'ada@example.org',
    activeUntil: '2026-03-31',
    successor: 'bo-boje',
  }),
  'people/bo-boje.yaml': sheet({
    name: 'Bo Boje',
    organisation: 'hafenverbund',
    role: '{ de: Presse, en: Press }',
    phone: '+49 30 23125 002',
    activeUntil: '2026-05-31',
    successor: 'cy-kai',
  }),
  'people/cy-kai.yaml': sheet({
    name: 'Cy Kai',
    organisation: 'hafenverbund',
    role: '{ de: Presse }',
    email: 'cy@example.org',
  }),
};
/** The last instant of the last day in Berlin, and the first of the next. */
const [lastDay, dayAfter] = ['2026-03-31T21:59:59.999Z', '2026-03-31T22:00:00Z'];

test('a media contact is reached directly until the end of the last day, in the time of the newsroom', async () => {
  const contact = async (now: string) =>
    contactsOf(await newsroomAt(now, leaving), undefined, 'de').people[0];
  const before = await contact(lastDay);
  assert.deepEqual(before?.contact, { kind: 'direct', email: 'ada@example.org', phone: undefined });
  assert.deepEqual([before?.successor, before?.vcard], [undefined, '/people/ada-anker/contact.vcf']);
  const after = await contact(dayAfter);
  assert.deepEqual(after?.contact, { kind: 'left', successor: 'bo-boje' });
  assert.equal(after?.vcard, undefined);
  assert.deepEqual(after?.successor?.contact, {
    kind: 'direct',
    email: undefined,
    phone: '+49 30 23125 002',
  });
});

test('whoever has left is replaced by the one who follows and is still there', async () => {
  const called = async (now: string) =>
    callable(await newsroomAt(now, leaving), undefined, 'en').map(({ id, insteadOf, role }) => [
      id,
      insteadOf,
      role,
    ]);
  assert.deepEqual(await called(lastDay), [['ada-anker', undefined, 'Presse']]);
  assert.deepEqual(await called(dayAfter), [['bo-boje', 'Ada Anker', 'Press']]);
  assert.deepEqual(await called('2026-05-31T22:00:00Z'), [['cy-kai', 'Ada Anker', 'Presse']]);
});

test('of somebody who has left and whom nobody follows nothing is left to call', async () => {
  const { 'people/ada-anker.yaml': ada, ...others } = leaving;
  const alone = { ...others, 'people/ada-anker.yaml': ada.replace('successor: bo-boje\n', '') };
  const newsroom = await newsroomAt(dayAfter, alone);
  assert.deepEqual(callable(newsroom, undefined, 'de'), []);
  assert.equal(contactsOf(newsroom, undefined, 'de').people[0]?.successor, undefined);
});

test('in a demonstration numbers are text, and nobody is saved in an address book', async () => {
  const newsroom = await newsroomAt(noon, settings({ demo: 'true' }));
  const { isHistorical, people } = contactsOf(newsroom, undefined, 'de');
  assert.equal(isHistorical, true);
  assert.deepEqual(people[0]?.contact, { kind: 'text', email: 'ada@example.org', phone: '+49 30 23125 001' });
  assert.equal(people[0].vcard, undefined);
  assert.deepEqual(
    callable(newsroom, undefined, 'de').map((contact) => contact.isHistorical),
    [true],
  );
  assert.deepEqual(vcardPaths(newsroom), []);
});

test('a person without a release has no page and no card, and is no link', async () => {
  const newsroom = await newsroomAt(noon, empty);
  const [person] = contactsOf(newsroom, undefined, 'de').people;
  assert.deepEqual([person?.name, person?.href, person?.vcard], ['Ada Anker', undefined, undefined]);
  assert.deepEqual([personPaths(newsroom, options), vcardPaths(newsroom)], [[], []]);
});

test('who can be reached has a card in every language, who has left or has no number has none', async () => {
  const changes = {
    ...leaving,
    'people/do-still.yaml': sheet({ name: 'Do Still', organisation: 'hafenverbund', role: '{ de: Rat }' }),
    ...texts('2026-02-01-vier', { de: { contacts: '[ada-anker, bo-boje, do-still]' } }),
  };
  const cards = async (now: string) =>
    vcardPaths(await newsroomAt(now, changes)).map(({ params }) => [params.locale, params.person]);
  assert.deepEqual(await cards(lastDay), [
    [undefined, 'ada-anker'],
    [undefined, 'bo-boje'],
    ['en', 'ada-anker'],
    ['en', 'bo-boje'],
  ]);
  assert.deepEqual(await cards(dayAfter), [
    [undefined, 'bo-boje'],
    ['en', 'bo-boje'],
  ]);
});

test('a card names the page that tells how to reach a person today', async () => {
  const newsroom = await newsroomAt(noon, settings({ url: 'https://example.org/presse/' }));
  const { url, source, language, name, phone } = vcardContact(newsroom, { language: 'en', id: 'ada-anker' });
  assert.deepEqual(
    [url, source, language, name, phone],
    [
      'https://example.org/presse/en/people/ada-anker/',
      'https://example.org/presse/en/people/ada-anker/contact.vcf',
      'en',
      'Ada Anker',
      '+49 30 23125 001',
    ],
  );
  const later = await newsroomAt(dayAfter, leaving);
  assert.throws(() => vcardContact(later, { language: 'de', id: 'ada-anker' }), {
    message: 'ada-anker cannot be reached.',
  });
});

test('a card has the family name that stands in the name of its language', async () => {
  const newsroom = await newsroomAt(noon, {
    'people/ada-anker.yaml': sheet({
      name: 'Kim Minsu',
      nameIn: '{ en: Minsu Kim }',
      familyName: '{ de: Kim }',
      organisation: 'hafenverbund',
      role: '{ de: Presse }',
      email: 'ada@example.org',
    }),
  });
  const card = (language: string) => vcard(vcardContact(newsroom, { language, id: 'ada-anker' }));
  for (const language of ['de', 'en']) assert.match(card(language), /^N:Kim;Minsu;;;\r$/m);
});

test('the page of a person has the releases that quote or name them, cut into pages', async () => {
  const changes = {
    ...settings({ archivePageSize: '5' }),
    'people/bo-boje.yaml': sheet({ name: 'Bo Boje', organisation: 'hafenverbund', role: '{ de: Vorstand }' }),
    ...Object.assign(
      {},
      ...['02', '03', '04', '05', '06', '07'].map((month) =>
        texts(`2026-${month}-01-zitat`, { de: {} }, '<Quote speaker="bo-boje">\n\nJa.\n\n</Quote>'),
      ),
    ),
  };
  const newsroom = await newsroomAt(noon, changes);
  const paths = personPaths(newsroom, options).filter(
    ({ props }) => props['id'] === 'bo-boje' && props['language'] === 'de',
  );
  const [first, second] = paths.map(({ props }) =>
    personPage(newsroom, { language: 'de', id: 'bo-boje' }, props.page as unknown as Paged),
  );
  assert.deepEqual([paths.length, first?.releases.length, second?.releases.length], [2, 5, 1]);
  assert.deepEqual([first?.older, second?.newer], ['/people/bo-boje/2/', '/people/bo-boje/']);
  assert.deepEqual(
    [first?.heading, first?.intro, first?.beside.feed],
    ['Bo Boje', 'Vorstand, Hafenverbund', undefined],
  );
});

test('a person’s page says on its first page how to reach them, without a link to itself', async () => {
  const contacts = async (now: string, page: Paged = one) =>
    personPage(await newsroomAt(now, leaving), { language: 'de', id: 'ada-anker' }, page).contacts?.people;
  assert.deepEqual(
    (await contacts(lastDay))?.map(({ href, vcard }) => [href, vcard]),
    [[undefined, '/people/ada-anker/contact.vcf']],
  );
  assert.equal(await contacts(lastDay, { ...one, currentPage: 2, lastPage: 2 }), undefined);
  // The page of a person who has left names the successor.
  assert.equal((await contacts(dayAfter))?.[0]?.successor?.id, 'bo-boje');
});

test('a person’s page says nothing of reaching somebody who has no number', async () => {
  const silent = {
    'people/ada-anker.yaml': sheet({
      name: 'Ada Anker',
      organisation: 'hafenverbund',
      role: '{ de: Presse }',
    }),
  };
  const newsroom = await newsroomAt(noon, silent);
  assert.equal(personPage(newsroom, { language: 'de', id: 'ada-anker' }, one).contacts, undefined);
});
