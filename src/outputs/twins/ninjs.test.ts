import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOf, type Listed, validate, withdrawn } from '../../../e2e/fixtures/ninjs-item.ts';
import { record } from '../../../e2e/fixtures/record.ts';
import { ninjs } from './ninjs.ts';

test('a release is a text that can be used, in its version, by its issuer', () => {
  const item = itemOf();
  assert.equal(item['uri'], record.guid);
  assert.equal(item['type'], 'text');
  assert.equal(item['version'], '2');
  assert.equal(item['pubStatus'], 'usable');
  assert.equal(item['firstCreated'], '2019-09-11T14:27:25.000Z');
  assert.equal(item['versionCreated'], '2019-09-12T08:00:00.000Z');
  assert.equal(item['by'], 'Hafenverbund e. V.');
  assert.equal(item['slugline'], 'busan');
  assert.deepEqual(item.altIds, [{ role: 'url', value: record.url }]);
});

test('the text comes in two forms, with its length', () => {
  const [plain, html] = itemOf().bodies ?? [];
  assert.deepEqual([plain?.['contentType'], plain?.['value']], ['text/plain', record.text]);
  assert.deepEqual([html?.['contentType'], html?.['value']], ['text/html', record.html]);
  assert.deepEqual([plain?.['charCount'], plain?.['wordCount']], [15, 2]);
  assert.deepEqual([html?.['charCount'], html?.['wordCount']], [15, 2]);
});

test('a subject is one of the Media Topics where the topic names one, else our own', () => {
  const [ports, energy] = itemOf().subjects ?? [];
  assert.equal(ports?.['uri'], 'http://cv.iptc.org/newscodes/mediatopic/04000000');
  assert.equal(ports?.['literal'], 'medtop:04000000');
  assert.equal(energy?.['uri'], record.topics[1]?.page);
});

test('a text and a picture made by a machine have the term of IPTC', () => {
  const [first] = record.pictures;
  assert.ok(first);
  const uri = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
  const made = { digitalSourceType: 'trainedAlgorithmicMedia' } as const;
  const item = itemOf({ ...made, pictures: [{ ...first, ...made }] });
  assert.deepEqual(item['digitalSourceType'], { uri, literal: made.digitalSourceType });
  assert.deepEqual(item.associations?.[0]?.['digitalSourceType'], { uri, literal: made.digitalSourceType });
  assert.equal(itemOf()['digitalSourceType'], undefined);
});

test('pictures, files and events are associated, each with what is known of it', () => {
  const { associations = [] } = itemOf();
  assert.deepEqual(
    associations.map(({ name }) => name),
    ['picture-1', 'picture-2', 'attachment-1', 'event-1', 'event-2', 'event-3'],
  );
  const [lead] = associations;
  assert.equal(lead?.['by'], 'Foto: Ada & Co.');
  assert.deepEqual(lead?.['renditions'], [
    {
      name: 'original',
      href: record.pictures[0]?.url,
      contentType: 'image/jpeg',
      sizeInBytes: 12345,
      width: 1600,
      height: 900,
    },
  ]);
  assert.deepEqual(
    associations.slice(3).map(({ eventDetails }) => (eventDetails as { dates: unknown }).dates),
    [
      { expectedStartDate: '2019-09-05' },
      { expectedStartDate: '2019-11' },
      { startDate: '2019-09-20T10:00:00+02:00', endDate: '2019-09-20T12:00:00+02:00' },
    ],
  );
});

test('an event that was called off is named, yet no event to come to', () => {
  const events = [{ title: 'Fest', start: '2019-11-02', status: 'cancelled' as const }];
  const item = itemOf({ events, pictures: [], attachments: [] });
  assert.deepEqual(item.events, [{ name: 'Fest' }]);
  assert.equal(item.associations, undefined);
});

test('a desk is told of the newest change, and of the reason of a withdrawal', () => {
  assert.equal(itemOf()['edNote'], 'Eine Zahl war falsch.');
  const older = { at: '2019-09-12T09:00:00+02:00', kind: 'update' as const, note: 'Älter.' };
  for (const changes of [
    [older, ...record.changes],
    [...record.changes, older],
  ])
    assert.equal(itemOf({ changes })['edNote'], 'Eine Zahl war falsch.');
  assert.equal(itemOf({ changes: [] })['edNote'], undefined);
  const origin = ['Maschinell übersetzt.'];
  assert.equal(itemOf({ origin })['edNote'], 'Eine Zahl war falsch. Maschinell übersetzt.');
  assert.equal(itemOf({ withdrawn })['edNote'], withdrawn.reason);
});

test('a withdrawn release is canceled; when its text is gone, nothing of it is left', () => {
  const kept = itemOf({ state: 'withdrawn', withdrawn });
  assert.equal(kept['pubStatus'], 'canceled');
  assert.equal(kept.bodies?.length, 2);
  const gone = itemOf({ state: 'withdrawn', withdrawn, hasText: false, pictures: [], attachments: [] });
  for (const key of ['bodies', 'people', 'organisations', 'events', 'associations'])
    assert.notDeepEqual(kept[key], gone[key], key);
  assert.doesNotMatch(JSON.stringify(gone), /Ada Anker|Empfang|Text &/);
});

test('contacts of former times are no sources', () => {
  const names = (item: Listed) => item['infoSources']?.map(({ name }) => name);
  assert.deepEqual(names(itemOf()), ['Hafenverbund e. V.', 'Lina Leuchtfeuer']);
  const contacts = record.contacts.map((contact) => ({ ...contact, isHistorical: true }));
  assert.deepEqual(names(itemOf({ contacts })), ['Hafenverbund e. V.']);
});

test('the policy of corrections is a trust indicator', () => {
  const [indicator] = itemOf().trustIndicators ?? [];
  assert.deepEqual(indicator, {
    role: 'http://cv.iptc.org/newscodes/trustindicator/correctionsPolicy',
    title: record.correctionsPolicy?.title,
    href: record.correctionsPolicy?.url,
  });
});

test('a guid that is no URI becomes another id', () => {
  const item = itemOf({ guid: 'Presse 4711' });
  assert.equal(item['uri'], record.url);
  assert.deepEqual(item.altIds?.at(-1), { role: 'guid', value: 'Presse 4711' });
});

for (const [what, change] of [
  ['an unknown field', { headline: 'A' }],
  ['a status with two l', { pubStatus: 'cancelled' }],
  ['a date without a time', { versionCreated: '2019-09-11' }],
  ['an association without a name', { associations: [{ uri: 'https://example.org/' }] }],
  ['a uri with a space', { uri: 'https://example.org/a b' }],
] as const) {
  test(`the schema refuses ${what}`, () => assert.equal(validate({ ...itemOf(), ...change }), false));
}

test('the same content gives the same bytes', () => {
  assert.equal(ninjs(record), ninjs(structuredClone(record)));
});
