import { test } from 'node:test';
import fc from 'fast-check';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { aiSourceTypes } from '../../model/digital-source.ts';
import { digitalSourceTypes } from '../../schema/digital-source.ts';
import { licences } from '../../schema/picture.ts';
import { itemOf, withdrawn } from '../../../e2e/fixtures/ninjs-item.ts';
import { record } from '../../../e2e/fixtures/record.ts';

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
  alsoKnownAs: fc.array(text, { maxLength: 2 }),
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
        digitalSourceType: fc.constantFrom(undefined, ...digitalSourceTypes),
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
    digitalSourceType: fc.constantFrom(undefined, ...aiSourceTypes),
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
