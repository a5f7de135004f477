import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { deployToBucket } from '../../src/publishing/bucket/bucket.ts';
import { NotOurs } from '../../src/publishing/emptying/objection.ts';
import { type ObjectStore, storeOf } from '../../src/publishing/bucket/store.ts';
import { keys, startBucket } from './bucket-store.ts';
import { versionOf, writeVersion } from './versions.ts';
import { testFolder } from '../test-folder.ts';

/** An empty bucket on this machine that everybody may read, and a newsroom in two versions. */
async function newBucket(t: TestContext, base = '/') {
  const out = testFolder();
  const { endpoint, close } = await startBucket('newsroom');
  t.after(close);
  const bucket = { endpoint, name: 'newsroom', region: 'eu-central-1', ...keys };
  const as = (other: Partial<typeof keys>) => storeOf({ ...bucket, ...other });
  const store = as({});
  const deploy = async (version: string, through: ObjectStore = store) => {
    await writeVersion(out, version);
    return deployToBucket(through, { out, base });
  };
  const get = async (path: string) => {
    const answer = await fetch(`${endpoint}/newsroom${base}${path}`);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return { store, as, deploy, get };
}

/** A store that fails after some uploads, as if the machine that deploys had gone. */
function cutOff(store: ObjectStore, after: number): ObjectStore {
  let count = 0;
  return {
    ...store,
    put: async (...parameters) => {
      count += 1;
      if (count > after) throw new Error('cut off');
      await store.put(...parameters);
    },
  };
}

test('files go up with their types and how long they may be kept', async (t) => {
  const { deploy, get } = await newBucket(t, '/presse/');
  await deploy('one');
  const type = async (path: string) => {
    const { headers } = await get(path);
    return [headers.get('content-type'), headers.get('cache-control')];
  };
  assert.deepEqual(await type('index.html'), [
    'text/html; charset=utf-8',
    'public, max-age=60, must-revalidate',
  ]);
  assert.deepEqual(await type('rss.xml'), [
    'application/rss+xml; charset=utf-8',
    'public, max-age=300, must-revalidate',
  ]);
  assert.deepEqual(await type('_astro/style.one.css'), [
    'text/css; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
});

test('only what has changed goes up, and what is gone is removed', async (t) => {
  const { deploy, get } = await newBucket(t);
  const first = await deploy('one');
  assert.equal(first.same, 0);
  const again = await deploy('one');
  assert.deepEqual([again.changed, again.removed], [[], []]);
  const second = await deploy('two');
  assert.equal(second.same, 2);
  assert.deepEqual(
    second.changed.filter((path) => path.endsWith('.xml')),
    ['rss.xml'],
  );
  assert.deepEqual(second.removed, ['_astro/style.one.css', 'releases/one/index.html']);
  assert.equal((await get('releases/one/index.html')).status, 404);
});

test('wherever an upload breaks off, every page there finds what it loads, and the next deploy finishes', async (t) => {
  const { deploy, store, get } = await newBucket(t);
  for (const after of [0, 1, 2, 12, 23]) {
    await deploy('one');
    await assert.rejects(deploy('two', cutOff(store, after)), /cut off/);
    const names = (await store.list('')).map(({ key }) => key);
    for (const page of names.filter((key) => key.endsWith('.html'))) {
      const version = versionOf((await get(page)).text);
      if (version) assert.ok(names.includes(`_astro/style.${version}.css`), `${page} after ${after}`);
    }
    // The front page leads to a release, which must be there as well.
    assert.ok(names.includes(`releases/${versionOf((await get('index.html')).text)}/index.html`));
  }
  const finished = await deploy('two');
  assert.deepEqual([finished.changed.length, finished.same], [2, 24]);
  assert.equal(versionOf((await get('index.html')).text), 'two');
  assert.equal((await get('_astro/style.one.css')).status, 404);
});

test('other parts of a bucket are left alone', async (t) => {
  const { store, deploy } = await newBucket(t, '/presse/');
  await store.put('shop/1.txt', new Uint8Array([1]), { 'Content-Type': 'text/plain' });
  await deploy('one');
  await deploy('two');
  assert.equal((await store.list('shop/')).length, 1);
});

test('a wrong key is told with what the store says', async (t) => {
  const { deploy, as } = await newBucket(t);
  const nobody = as({ accessKeyId: 'NOBODY' });
  await assert.rejects(deploy('one', nobody), /^Error: .* 403 The AWS Access Key Id/);
  const guess = as({ secretAccessKey: 'a guess' });
  await assert.rejects(deploy('one', guess), /^Error: .* 403 The request signature/);
});

test('a bucket with files of somebody else is left as it is, until its owner says that they are ours', async (t) => {
  const { store, deploy } = await newBucket(t);
  const text = { 'Content-Type': 'text/plain' };
  await store.put('holidays/1.jpg', new Uint8Array([1]), text);
  await assert.rejects(
    deploy('one'),
    (error) => error instanceof NotOurs && error.objection.found === 'holidays/1.jpg',
  );
  assert.deepEqual(
    (await store.list('')).map(({ key }) => key),
    ['holidays/1.jpg'],
  );
  await store.put('.depesche', new Uint8Array(), text);
  assert.deepEqual((await deploy('one')).removed, ['holidays/1.jpg']);
});

test('what comes into a bucket between two deploys is not removed', async (t) => {
  const { store, deploy } = await newBucket(t);
  await deploy('one');
  const text = { 'Content-Type': 'text/plain' };
  await store.put('logs/1', new Uint8Array([1]), text);
  await assert.rejects(
    deploy('two'),
    (error) => error instanceof NotOurs && error.objection.found === 'logs/1',
  );
  assert.match((await store.get('index.html')) ?? '', /style\.one\.css/);
  assert.equal(await store.get('nothing'), undefined);
  await store.remove('logs/1');
  await assert.rejects(deploy('two', cutOff(store, 4)), /cut off/);
  const { removed } = await deploy('two');
  assert.deepEqual(removed, ['_astro/style.one.css', 'releases/one/index.html']);
  // The mark of earlier versions was empty.
  await store.put('.depesche', new Uint8Array(), text);
  await store.put('old.html', new Uint8Array([1]), text);
  assert.deepEqual((await deploy('two')).removed, ['old.html']);
});

test('a bucket of an earlier version is known by its build, and a first deploy that broke off by its mark', async (t) => {
  const { store, deploy } = await newBucket(t);
  await store.put('built.json', new Uint8Array([1]), { 'Content-Type': 'application/json' });
  await store.put('old.html', new Uint8Array([1]), { 'Content-Type': 'text/html' });
  assert.deepEqual((await deploy('one')).removed, ['built.json', 'old.html']);
  const other = await newBucket(t);
  await assert.rejects(other.deploy('one', cutOff(other.store, 3)), /cut off/);
  assert.equal((await other.deploy('one')).same, 2);
});
