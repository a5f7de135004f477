import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test, type TestContext } from 'node:test';
import { announce, feedsAmong } from './announce.ts';

/** A hub on this machine that answers with these codes in turn, and repeats the last one. */
async function hubOf(t: TestContext, ...codes: number[]) {
  const told: URLSearchParams[] = [];
  const server = createServer((request, answer) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      assert.equal(request.method, 'POST');
      assert.match(request.headers['content-type'] ?? '', /^application\/x-www-form-urlencoded/);
      told.push(new URLSearchParams(body));
      answer.writeHead(codes[Math.min(told.length, codes.length) - 1] ?? 500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return { hub: `http://127.0.0.1:${address.port}/`, told, close: () => server.close() };
}

const pauses: number[] = [];
const pause = (milliseconds: number) => {
  pauses.push(milliseconds);
  return Promise.resolve();
};
const topics = ['https://example.org/rss.xml', 'https://example.org/ko/atom.xml'];

test('a hub is told of every feed that has changed, as the specification says', async (t) => {
  const { hub, told } = await hubOf(t, 204);
  assert.deepEqual(
    await announce({ hub, topics }, pause),
    topics.map((topic) => ({ topic })),
  );
  assert.deepEqual(
    told.map((body) => [body.get('hub.mode'), body.get('hub.url')]),
    topics.map((topic) => ['publish', topic]),
  );
});

test('a hub that fails for a moment is told again, after longer and longer pauses', async (t) => {
  const { hub, told } = await hubOf(t, 503, 500, 202);
  pauses.length = 0;
  assert.deepEqual(await announce({ hub, topics: topics.slice(0, 1) }, pause), [{ topic: topics[0] }]);
  assert.equal(told.length, 3);
  assert.deepEqual(pauses, [1_000, 5_000]);
});

test('a hub that always fails, or is not there, is given up with its reason and without an error', async (t) => {
  const { hub, told } = await hubOf(t, 503);
  assert.deepEqual(await announce({ hub, topics }, pause), [
    { topic: topics[0], reason: '503 Service Unavailable' },
  ]);
  assert.equal(told.length, 4);
  const [gone] = await announce({ hub: 'http://127.0.0.1:1/', topics }, pause);
  assert.ok(gone?.reason);
});

test('of what has changed, the feeds are told, without their archives', () => {
  const changed = [
    'rss.xml',
    'ko/atom.xml',
    'feeds/all/feed.json',
    'feeds/archive/1/rss.xml',
    'sitemap.xml',
    'rss.xml.gz',
  ];
  assert.deepEqual(feedsAmong(changed), ['rss.xml', 'ko/atom.xml', 'feeds/all/feed.json']);
});
