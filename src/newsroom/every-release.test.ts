import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Made, madeNewsroom } from '../../e2e/fixtures/made-newsroom.ts';
import { sourceAt } from '../../e2e/fixtures/newsroom.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { archivesOf, feedArchive, feedOf } from './feeds/feed.ts';
import { frontPage } from './pages/front-page.ts';
import { releasePaths } from './pages/release-page.ts';
import { neighboursOf } from './release/related-releases.ts';
import type { OpenNewsroom } from './store/newsroom.ts';

const languages = ['de', 'en', 'ko'];
const start = Date.parse('2026-01-31T20:00:00Z');
/** Few instants around the end of a month, so that they often coincide. */
const instant = fc.integer({ min: 0, max: 8 }).map((hours) => new Date(start + hours * 3_600_000));
const iso = instant.map((at) => at.toISOString());
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

const releases = fc
  .array(
    fc.record({
      in: fc.subarray(languages, { minLength: 1 }),
      publishedAt: iso,
      topics: fc.subarray(['hafen', 'werft', 'kueste'], { minLength: 1 }),
      issuer: maybe(fc.constantFrom('hafen', 'werft')),
      embargo: maybe(iso),
      withdrawn: maybe(iso),
      corrections: fc.array(iso, { maxLength: 2 }),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all.flatMap(({ in: written, embargo, withdrawn, corrections, ...facts }, index) =>
      written.map((language): Made => ({
        folder: `2026-02-01-r${index}`,
        language,
        facts: {
          ...facts,
          ...(embargo && { embargo: { until: embargo } }),
          ...(withdrawn && { withdrawn: { at: withdrawn, reason: 'Die Zahlen waren erfunden.' } }),
          corrections: corrections.map((at) => ({ at, kind: 'update', note: 'Der Plan steht nun dabei.' })),
        },
      })),
    ),
  );

/** An open newsroom with the texts that pass the gate. */
const opened = (now: Date, made: readonly Made[], own = {}): OpenNewsroom => {
  const whole = madeNewsroom(now, own, made);
  const open = new Set(languages.flatMap((language) => whole.archive.written(language).map(({ id }) => id)));
  return madeNewsroom(
    now,
    own,
    made.filter(({ folder, language }) => open.has(`${folder}/${language}`)),
  );
};
const foldersIn = (newsroom: OpenNewsroom) =>
  new Set(languages.flatMap((reader) => newsroom.archive.for(reader).map(({ entry }) => entry.data.folder)));

test('property: every release for a reader stands once in all lists of everything, in one order, unless it was withdrawn', () => {
  fc.assert(
    fc.property(instant, releases, (now, made) => {
      const newsroom = opened(now, made);
      for (const reader of languages) {
        const { all, place, byMonth, topics } = newsroom.shelves(reader);
        const expected = [...foldersIn(newsroom)].filter((folder) => {
          const entry = newsroom.archive.one(folder, reader)?.entry;
          return entry && isPublic(stateAt(entry.data, now)) && stateAt(entry.data, now) !== 'withdrawn';
        });
        assert.deepEqual(all.map(({ entry }) => entry.data.folder).sort(), expected.sort());
        all.forEach(({ entry }, index) => assert.equal(place.get(entry.data.folder), index));
        const months = [...byMonth.values()].flatMap((year) => [...year.values()].flat());
        assert.deepEqual(months, all);
        for (const [id, on] of topics)
          assert.deepEqual(
            on,
            all.filter(({ entry }) => entry.data.topics.includes(id)),
          );
      }
    }),
    { numRuns: 60 },
  );
});

test('property: whoever goes to the next release comes back by the previous one', () => {
  fc.assert(
    fc.property(instant, releases, (now, made) => {
      const newsroom = opened(now, made);
      for (const reader of languages) {
        const { all } = newsroom.shelves(reader);
        const links = all.map((shown) => ({
          own: newsroom.urls.release(reader, shown.entry.data),
          ...neighboursOf(newsroom, shown),
        }));
        const at = new Map(links.map((link) => [link.own, link]));
        for (const { own, next, previous } of links) {
          if (next) assert.equal(at.get(next.href)?.previous?.href, own);
          if (previous) assert.equal(at.get(previous.href)?.next?.href, own);
        }
        assert.equal(links.filter(({ next }) => !next).length, Math.min(1, all.length));
        assert.equal(links.filter(({ previous }) => !previous).length, Math.min(1, all.length));
      }
    }),
    { numRuns: 60 },
  );
});

test('property: a reader of feeds who walks back through the archives meets every release, and each archive is full', () => {
  const size = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(instant, releases, size, (now, made, feedItems) => {
      const newsroom = opened(now, made, { feedItems });
      for (const language of languages) {
        const source = sourceAt(newsroom, newsroom.urls.front(language));
        const archives = Array.from({ length: archivesOf(newsroom, source) }, (_, index) =>
          feedArchive(newsroom, { source, number: index + 1 }),
        );
        const archived = archives.flatMap(({ items }) => items.map(({ guid }) => guid));
        const fresh = feedOf(newsroom, source)
          .items.map(({ guid }) => guid)
          .filter((guid) => !guid.includes('#'));
        const expected = newsroom.archive
          .written(language)
          .map(({ data }) => `tag:example.org,2026:${data.folder}/${language}`);
        assert.equal(new Set(archived).size, archived.length);
        assert.equal(new Set(fresh).size, fresh.length);
        assert.deepEqual([...new Set([...archived, ...fresh])].sort(), expected.sort());
        assert.ok(archives.every(({ items }) => items.length === feedItems));
      }
    }),
    { numRuns: 40 },
  );
});

test('property: every address in a list is one of a page that exists', () => {
  fc.assert(
    fc.property(instant, releases, (now, made) => {
      const newsroom = opened(now, made);
      const routes = new Set(
        releasePaths(newsroom).map(
          ({ params: { locale, year, month, slug } }) =>
            `/${[locale, year, month, slug].filter(Boolean).join('/')}/`,
        ),
      );
      assert.equal(routes.size, foldersIn(newsroom).size * languages.length);
      for (const reader of languages) {
        const { lead, briefs, teasers } = frontPage(newsroom, { language: reader });
        for (const { href } of [...(lead ? [lead] : []), ...briefs, ...teasers])
          assert.ok(routes.has(href), href);
      }
    }),
    { numRuns: 40 },
  );
});
