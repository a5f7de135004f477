import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import type { ReleaseRecord } from '../queries/record.ts';
import { licences } from '../schema/picture.ts';
import { record } from './fixtures/record.ts';
import { ninjs } from './ninjs.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures', 'ninjs-schema_3.1.json'), 'utf8'),
) as AnySchemaObject;
// The schema has `properties` beside `$ref` and no `type` in some places, which the strict mode refuses.
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv, { mode: 'full' });
// We give no coordinates; whatever stands there is an error.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
const validate = ajv.compile(schema);

type Item = Record<string, unknown>;
type Listed = Record<string, Record<string, unknown>[] | undefined>;
function itemOf(changes: Partial<ReleaseRecord> = {}) {
  const item = JSON.parse(ninjs({ ...record, ...changes })) as Item;
  assert.ok(validate(item), JSON.stringify(validate.errors, undefined, 1));
  return item as Item & Listed;
}
const withdrawn = {
  day: '12. September 2019',
  reason: 'Das Treffen fand nicht statt.',
  replacement: undefined,
};

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
    title: record.corrections.title,
    href: record.corrections.url,
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

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text.map((path) => `https://example.org/${path}`),
);
const time = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .chain((date) => {
    const iso = date.toISOString();
    return fc.constantFrom(iso.slice(0, 7), iso.slice(0, 10), `${iso.slice(0, 16)}+09:30`, iso);
  });
const organisation = fc.record({
  id: fc.constant('hafen'),
  name: text,
  legalName: text,
  page: address,
  website: fc.option(address, { nil: undefined }),
  sameAs: fc.array(address, { maxLength: 2 }),
});
const changes = fc.record<Partial<ReleaseRecord>>(
  {
    guid: fc.oneof(text, address, fc.stringMatching(/^[a-z]{1,4}:[a-f0-9:/?#[\]@%.-]{1,12}$/)),
    url: address,
    title: text,
    kicker: fc.option(text, { nil: undefined }),
    place: fc.oneof(text, fc.constant('')),
    language: fc.constantFrom('de', 'en', 'ko', 'zh-Hant-TW'),
    version: fc.nat(),
    issuer: organisation,
    organisations: fc.array(organisation, { maxLength: 3 }),
    people: fc.constantFrom([], record.people),
    topics: fc.constantFrom([], record.topics),
    contacts: fc.array(
      fc.record({
        id: fc.constant('lina'),
        name: text,
        role: text,
        organisation: text,
        isHistorical: fc.boolean(),
        email: fc.option(fc.emailAddress(), { nil: undefined }),
        phone: fc.option(fc.constant('+49 30 23125000'), { nil: undefined }),
      }),
      { maxLength: 2 },
    ),
    pictures: fc.array(
      fc.record({
        name: text,
        url: address,
        type: fc.constant('image/png'),
        size: fc.nat(),
        width: fc.nat(),
        height: fc.nat(),
        alt: text,
        caption: fc.option(text, { nil: undefined }),
        credit: text,
        licence: fc.constantFrom(...licences),
        terms: text,
        termsUrl: fc.option(address, { nil: undefined }),
      }),
      { maxLength: 2 },
    ),
    events: fc.array(
      fc.record({
        title: text,
        start: time,
        end: fc.option(time, { nil: undefined }),
        place: fc.option(text, { nil: undefined }),
        status: fc.constantFrom('planned', 'confirmed', 'held', 'postponed', 'cancelled'),
      }),
      { maxLength: 3 },
    ),
    html: text,
    text,
    hasText: fc.boolean(),
    withdrawn: fc.constantFrom(undefined, withdrawn),
    termsUrl: fc.option(address, { nil: undefined }),
  },
  { requiredKeys: [] },
);

test('whatever a release says, its item is valid', () => {
  fc.assert(
    fc.property(changes, (change) => void itemOf(change)),
    { numRuns: 500 },
  );
});

test('the same content gives the same bytes', () => {
  assert.equal(ninjs(record), ninjs(structuredClone(record)));
});
