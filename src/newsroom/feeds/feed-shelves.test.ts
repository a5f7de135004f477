import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { feedShelves } from './feed-shelves.ts';

const ids = (...from: string[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 3 });
const topics = ids('a', 'b', 'c', 'd');
const organisations = ids('a', 'b', 'all', 'x y');
const filed = { topics, organisations, places: ids('a', 'b'), kinds: ids('statement', 'announcement') };
const releases = fc.array(fc.record({ language: fc.constantFrom('de', 'en', 'ko'), ...filed }), {
  maxLength: 30,
});
const wanted = fc.record({ languages: ids('de', 'en', 'ko', 'fr'), ...filed });

test('property: a feed has the releases that belong to it, in their order', () => {
  const isAny = (some: readonly string[], of: readonly string[]) =>
    some.length === 0 || some.some((one) => of.includes(one));
  fc.assert(
    fc.property(releases, wanted, (all, feed) => {
      const found = feedShelves(all, (one) => one)(feed);
      const expected = all.filter(
        (one) =>
          isAny(feed.languages, [one.language]) &&
          isAny(feed.topics, one.topics) &&
          isAny(feed.organisations, one.organisations) &&
          isAny(feed.places, one.places) &&
          isAny(feed.kinds, one.kinds),
      );
      assert.equal(found.length, expected.length);
      found.forEach((one, place) => assert.equal(one, expected[place]));
    }),
    { numRuns: 1000 },
  );
});

test('a feed walks no releases but its own', () => {
  const all = Array.from({ length: 100 }, (_, index) => ({
    language: 'de',
    topics: [`t${index}`],
    ...{ organisations: [], places: [], kinds: [] },
  }));
  let looked = 0;
  const find = feedShelves(
    new Proxy(all, {
      get: (target, key) => {
        looked += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
        return Reflect.get(target, key) as unknown;
      },
    }),
    (one) => one,
  );
  looked = 0;
  assert.equal(
    find({ languages: ['de'], topics: ['t7'], organisations: [], places: [], kinds: [] }).length,
    1,
  );
  assert.equal(looked, 1);
});
