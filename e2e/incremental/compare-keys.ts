import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { edits } from './edits.ts';
import { tryEdit } from './sequence.ts';
import { options, storeOf } from '../fixtures/newsroom.ts';
import { chance } from '../newsroom/chance.ts';
import { writeNewsroom } from '../newsroom/write.ts';
import { testFolder } from '../test-folder.ts';
import { digestOf } from '../../src/files/digest.ts';
import { entriesOf } from '../../src/loaders/entries.ts';
import { ReadOnce } from '../../src/manuscript/files.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { archivedFeedPaths, feedAt, feedPaths } from '../../src/newsroom/feeds/feed-paths.ts';
import {
  archivePage,
  archivePaths,
  monthPaths,
  periodPage,
  yearPaths,
} from '../../src/newsroom/pages/archive-page.ts';
import type { Paged } from '../../src/newsroom/pages/list-page.ts';
import { organisationPage, organisationPaths } from '../../src/newsroom/pages/organisation-page.ts';
import { personPage, personPaths } from '../../src/newsroom/pages/person-page.ts';
import { picturePage, picturePaths } from '../../src/newsroom/pages/pictures/picture-page.ts';
import { picturesPage, picturesPaths } from '../../src/newsroom/pages/pictures/pictures-page.ts';
import { placePage, placePaths } from '../../src/newsroom/pages/places/place-pages.ts';
import { releasePage, releasePaths } from '../../src/newsroom/pages/release-page.ts';
import { topicPage, topicPaths } from '../../src/newsroom/pages/topic-pages.ts';
import { versionPaths, versionsPage } from '../../src/newsroom/pages/versions-page.ts';
import { filePaths } from '../../src/newsroom/release/files.ts';
import { kitOf, kitPaths } from '../../src/newsroom/release/kit-source.ts';
import {
  cardPaths,
  eventPaths,
  twinPaths,
  writtenRecord,
} from '../../src/newsroom/release/release-routes.ts';
import { releaseCard } from '../../src/newsroom/release/social-cards.ts';
import { openNewsroom, type OpenNewsroom } from '../../src/newsroom/store/newsroom.ts';

/** One output that a build may keep: its path with its key, and the data of which it is made. */
type Kept = { name: string; facts: () => unknown };

function outputsOf(newsroom: OpenNewsroom): Kept[] {
  const of = <P extends { params: object; cacheKey: string | undefined }>(
    kind: string,
    paths: P[],
    facts: (path: P) => unknown,
  ): Kept[] =>
    paths.map((path) => {
      assert.ok(path.cacheKey, `${kind} has no key`);
      return {
        name: `${kind} ${JSON.stringify(path.params)} ${path.cacheKey}`,
        facts: () => facts(path),
      };
    });
  type Listed = { params: object; props: { page: Paged }; cacheKey: string | undefined };
  const lists = <P extends Listed>(
    kind: string,
    paths: P[],
    factsOf: (newsroom: OpenNewsroom, props: P['props'], page: Paged) => unknown,
  ) => of(kind, paths, ({ props }) => factsOf(newsroom, props, props.page));
  return [
    ...lists('all', archivePaths(newsroom, options), archivePage),
    ...lists('topic', topicPaths(newsroom, options), topicPage),
    ...lists('organisation', organisationPaths(newsroom, options), organisationPage),
    ...lists('person', personPaths(newsroom, options), personPage),
    ...lists('place', placePaths(newsroom, options), placePage),
    ...of('picture', picturePaths(newsroom), ({ props }) => picturePage(newsroom, props)),
    ...of('pictures', picturesPaths(newsroom), ({ props }) => picturesPage(newsroom, props)),
    ...of('year', yearPaths(newsroom), ({ props }) => periodPage(newsroom, props)),
    ...of('month', monthPaths(newsroom), ({ props }) => periodPage(newsroom, props)),
    ...of('page', releasePaths(newsroom), ({ props }) => releasePage(newsroom, props)),
    ...of('twin', twinPaths(newsroom), ({ props }) => writtenRecord(newsroom, props)),
    ...of('dates', eventPaths(newsroom), ({ props }) => writtenRecord(newsroom, props)),
    ...of('card', cardPaths(newsroom), ({ props }) => releaseCard(newsroom, props)),
    ...of('kit', kitPaths(newsroom), ({ props }) => kitOf(newsroom, props)),
    ...of('file', filePaths(newsroom), ({ props }) => props),
    ...of('versions', versionPaths(newsroom), ({ props }) => versionsPage(newsroom, props)),
    ...of('feed', feedPaths(newsroom), ({ props }) => feedAt(newsroom, props)),
    ...of('archive', archivedFeedPaths(newsroom), ({ props }) => feedAt(newsroom, props)),
  ];
}

/** Sets and maps are written as lists. */
const written = (facts: unknown): string =>
  digestOf(
    JSON.stringify(facts, (_, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    ),
  );

/** The releases that other files name. With eight more they are enough to stand beside each other. */
const isNamed =
  /first-e-crane|five-over-four|all-components|harbour-festival|verborgen-harbour|secret-shipyard/;

/**
 * Edits a newsroom so many times, drawn from a seed, and wants that two outputs with one key are made of the same data; with
 * the edits in the message where they are not. Resolves to how many outputs had the key of an earlier one.
 */
export async function compareKeys(seed: string, rounds: number): Promise<number> {
  const content = join(testFolder(), 'content');
  await writeNewsroom(content, { releases: 0, pictures: false, languages: ['de', 'en'] });
  const few = readdirSync(join(content, 'releases'))
    .filter((name) => !isNamed.test(name))
    .slice(8);
  for (const name of few) rmSync(join(content, 'releases', name), { recursive: true });
  const by = chance(seed);
  const once = new ReadOnce();
  let now = new Date('2026-07-15T12:00:00Z');
  const made = new Map<string, string>();
  const done: string[] = [];
  let compared = 0;
  const passing = Array.from({ length: 14 }, () => 'time');
  for (const kind of ['time', ...by.some([...Object.keys(edits), ...passing, 'leave', 'title'], rounds)]) {
    if (kind === 'time') now = new Date(now.getTime() + by.between(1, 24 * 60) * 3_600_000);
    else done.push(`${now.toISOString()} ${(await tryEdit(kind, content, { by, now, once })) ?? 'nothing'}`);
    const manuscript = await readManuscript(content, once);
    const newsroom = openNewsroom(storeOf(entriesOf(manuscript, now, false)), now, { program: 'this' });
    for (const { name, facts } of outputsOf(newsroom)) {
      const digest = written(facts());
      const before = made.get(name);
      if (before) compared += 1;
      assert.equal(digest, before ?? digest, `${name}\n${done.join('\n')}`);
      made.set(name, digest);
    }
  }
  assert.ok(done.filter((what) => !what.endsWith('nothing')).length > rounds * 0.375, done.join('\n'));
  return compared;
}
