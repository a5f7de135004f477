import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { feed, record } from '../../../e2e/fixtures/record.ts';
import { listmonkService } from '../../../e2e/services/listmonk.ts';
import { smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { gitIn, writeHistory, writeRecord } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { readDeploys } from '../../history/deploys.ts';
import { noticeGuid } from '../../model/address/notice-guid.ts';
import { jsonFeed } from '../../outputs/feeds/json-feed.ts';
import type { FeedItem } from '../../newsroom/feeds/feed-item.ts';
import { listmonk } from '../../publishing/distribution/mail/listmonk.ts';
import { literalInGo } from '../../publishing/distribution/mail/mail.ts';
import { mailing } from '../../publishing/distribution/mail/mailing.ts';
import { distribute } from './distribute.ts';

const deployed = '2026-01-16T08:00:00Z';
const now = new Date('2026-01-16T09:00:00Z');
const token = 'newsroom:secret';

const item = (name: string, at: string, changes: Partial<FeedItem> = {}): FeedItem => ({
  ...record,
  guid: `tag:example.org,2026:${name}/de`,
  title: name,
  url: `https://example.org/2026/01/${name}/`,
  publishedAt: new Date(at),
  state: 'published',
  ...changes,
});
const correctionOf = (one: FeedItem, at: string) => ({
  ...one,
  guid: noticeGuid(one.guid, 'correction', new Date(at)),
  title: `Korrektur: ${one.title}`,
  publishedAt: new Date(at),
});

/** A newsroom that was deployed, in a repository with its record; `write` puts items into its feeds. */
async function deployedNewsroom(t: TestContext, isShared = false) {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-10T00:00:00Z');
  const remote = join(testFolder(), 'remote.git');
  if (isShared) {
    gitIn(content, ['init', '--quiet', '--bare', remote]);
    gitIn(content, ['remote', 'add', 'origin', remote]);
  }
  writeRecord(content, [deployed]);
  const [deploy] = (await readDeploys(content))?.deploys ?? [];
  const site = testFolder();
  const write = (items: readonly FeedItem[], built: object = {}) => {
    const mark = { at: deployed, commit: deploy?.commit, content: deploy?.digest, ...built };
    writeFileSync(join(site, 'built.json'), JSON.stringify(mark));
    mkdirSync(join(site, 'en'), { recursive: true });
    writeFileSync(join(site, 'feed.json'), jsonFeed({ ...feed, items }));
    writeFileSync(join(site, 'en', 'feed.json'), jsonFeed({ ...feed, items: [] }));
  };
  const service = await listmonkService(t, token);
  const engine = listmonk(`${service.address}/`, token, () => [3]);
  const channel = mailing('listmonk test', engine, literalInGo, () => Promise.resolve());
  const run = (
    changes: Partial<Parameters<typeof distribute>[0]> = {},
    channelOf: Parameters<typeof distribute>[1] = () => channel,
  ) => {
    t.mock.method(console, 'log', () => undefined);
    t.mock.method(console, 'error', () => undefined);
    const errand = { content, languages: undefined, from: site, isDryRun: false, now, environment: {} };
    return distribute({ ...errand, ...changes }, channelOf);
  };
  return {
    content,
    remote,
    site,
    service,
    write,
    run,
    subjects: () => service.sent.map((one) => one['subject']),
  };
}

test('the first run sends nothing, and every later one what is new, once', async (t) => {
  const { write, run, subjects } = await deployedNewsroom(t);
  const first = item('erste', '2026-01-15T09:00:00Z');
  write([first]);
  assert.deepEqual([await run(), subjects()], [0, []]);
  const second = item('zweite', '2026-01-16T07:00:00Z');
  write([second, correctionOf(first, '2026-01-16T06:00:00Z'), first]);
  for (let round = 0; round < 2; round += 1) assert.equal(await run(), 0);
  assert.deepEqual(subjects(), ['Korrektur: erste', 'zweite']);
});

test('what is old, to come, imported or withdrawn at once is never sent', async (t) => {
  const { write, run, subjects } = await deployedNewsroom(t);
  write([]);
  await run();
  const takenOver = { from: 'www.example.org', on: '2026-01-15' };
  const imported = item('importiert', '2026-01-16T07:00:00Z', { takenOver });
  write([
    item('alt', '2026-01-14T08:59:59Z'),
    item('gerade noch', '2026-01-14T09:00:00Z'),
    item('morgen', '2026-01-17T09:00:00Z'),
    imported,
    correctionOf(imported, '2026-01-15T11:00:00Z'),
    correctionOf({ ...imported, title: 'danach' }, '2026-01-16T08:00:00Z'),
    item('zurückgezogen', '2026-01-16T07:30:00Z', { state: 'withdrawn' }),
  ]);
  assert.equal(await run(), 0);
  assert.deepEqual(subjects(), ['gerade noch', 'Korrektur: danach']);
});

test('a dry run sends nothing and remembers nothing', async (t) => {
  const { write, run, subjects } = await deployedNewsroom(t);
  write([]);
  await run();
  write([item('neu', '2026-01-16T07:00:00Z')]);
  assert.equal(await run({ isDryRun: true }), 0);
  assert.deepEqual(subjects(), []);
  await run();
  assert.deepEqual(subjects(), ['neu']);
});

test('a site that is in no record, a preview or another build sends nothing', async (t) => {
  const { write, run, subjects } = await deployedNewsroom(t);
  write([]);
  await run();
  const news = [item('neu', '2026-01-16T07:00:00Z')];
  for (const built of [
    { at: '2026-01-16T08:30:00Z' },
    { commit: 'a'.repeat(40) },
    { content: 'a'.repeat(40) },
    { now: '2026-01-16T07:00:00Z' },
    { uncommitted: true },
  ]) {
    write(news, built);
    assert.equal(await run(), 1, JSON.stringify(built));
  }
  assert.equal(await run({ from: testFolder() }), 1);
  assert.deepEqual(subjects(), []);
});

test('feeds that another version has built send nothing', async (t) => {
  const { write, run, site, subjects } = await deployedNewsroom(t);
  write([]);
  await run();
  write([item('neu', '2026-01-16T07:00:00Z')]);
  const path = join(site, 'feed.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"taken_over": null,/g, ''));
  assert.equal(await run(), 1);
  assert.deepEqual(subjects(), []);
});

test('another clone knows what was sent, by the remote', async (t) => {
  const { content, remote, write, run, subjects } = await deployedNewsroom(t, true);
  write([]);
  await run();
  write([item('neu', '2026-01-16T07:00:00Z')]);
  await run();
  const clone = join(testFolder(), 'content');
  cpSync(content, clone, { recursive: true });
  for (const ref of ['sent', 'sent-fetched'])
    gitIn(clone, ['update-ref', '-d', `refs/notes/depesche/${ref}`]);
  assert.match(gitIn(remote, ['for-each-ref']), /refs\/notes\/depesche\/sent\n/);
  assert.equal(await run({ content: clone }), 0);
  assert.deepEqual(subjects(), ['neu']);
});

test('a workflow gets the lines for the job that may write, and pushes nothing', async (t) => {
  const { remote, write, run } = await deployedNewsroom(t, true);
  const output = join(testFolder(), 'output');
  write([item('neu', '2026-01-16T07:00:00Z')]);
  await run({ environment: { GITHUB_OUTPUT: output } });
  const [head, ...lines] = readFileSync(output, 'utf8').trim().split('\n');
  assert.equal(head, 'sent<<end');
  assert.equal(lines.pop(), 'end');
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { id: string }).id),
    ['start', 'tag:example.org,2026:neu/de'],
  );
  assert.equal(gitIn(remote, ['for-each-ref']), '');
});

test('a service that lets nobody in is told, and nothing is remembered', async (t) => {
  const { write, run, subjects } = await deployedNewsroom(t);
  write([item('neu', '2026-01-16T07:00:00Z')]);
  assert.equal(await run({}, () => Promise.reject(new Error('401'))), 1);
  await run();
  assert.deepEqual(subjects(), []);
});

test('after a refusal the rest waits, and the next run goes on', async (t) => {
  const { write, run, service, subjects } = await deployedNewsroom(t);
  write([]);
  await run();
  write([item('neu', '2026-01-16T07:00:00Z'), item('davor', '2026-01-16T06:00:00Z')]);
  const wrong = listmonk(`${service.address}/`, 'newsroom:other', () => [3]);
  const broken = mailing('listmonk test', wrong, literalInGo, () => Promise.resolve());
  assert.equal(await run({}, () => broken), 1);
  await run();
  assert.deepEqual(subjects(), ['davor', 'neu']);
});
