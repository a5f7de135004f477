import assert from 'node:assert/strict';
import { cp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { newsroomSchema } from '../../src/schema/newsroom.ts';
import { type LiveExpectation, expectedAt } from '../../src/publishing/smoke/expected.ts';
import { smoke } from '../../src/publishing/smoke/smoke.ts';
import { now, sites } from '../sites.ts';
import { testFolder } from '../test-folder.ts';
import { serve } from './nginx.ts';
import type { Served } from './served.ts';

const { presse } = sites;
const instant = new Date(now);
let folder: string;
let server: Served;
let expected: LiveExpectation;

before(async () => {
  folder = testFolder();
  await cp(presse.out, join(folder, 'presse'), { recursive: true });
  server = await serve(folder, { base: presse.base });
  const manuscript = await readManuscript(presse.content);
  assert.ok(manuscript.newsroom.facts);
  const settings = newsroomSchema.parse(manuscript.newsroom.facts);
  expected = expectedAt(manuscript, { ...settings, url: presse.url }, instant);
});
after(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const look = () => smoke(`${server.address}${presse.base}`, expected, presse.out, instant);
const wrong = async () =>
  (await look()).findings
    .filter(({ reason }) => reason !== undefined)
    .map(({ what, where }) => `${what} ${where}`);
const at = (path: string) => join(folder, 'presse', path);

test('a site that is as it was built passes, in every language, and the delay is told', async () => {
  const [first] = expected.newest;
  assert.ok(first && expected.lift);
  assert.equal(expected.newest.length, 2);
  assert.ok(expected.held.length > 3);
  const seen = new Date(expected.lift + 95_000);
  for (const { page } of expected.newest) await utimes(at(`${page}index.html`), seen, seen);
  const { findings, delay } = await look();
  assert.deepEqual(
    findings.filter(({ reason }) => reason !== undefined),
    [],
  );
  const standIns = expected.held.filter(({ instead }) => instead);
  assert.equal(findings.length, 4 * 2 + 1 + expected.lists.length + standIns.length);
  assert.equal(delay, 95_000);
});

test('what is missing is named: the page, the feed item, the line of the sitemap, the hit of the search', async () => {
  const [first] = expected.newest;
  assert.ok(first);
  const changes: [string, string, string][] = [
    [`${first.page}index.html`, first.absolute, `page ${first.page}`],
    [first.feed, first.guid, `feed ${first.feed}`],
    [first.sitemap, first.absolute, `sitemap ${first.sitemap}`],
  ];
  for (const [file, text, finding] of changes) {
    const before = await readFile(at(file), 'utf8');
    await writeFile(at(file), before.replaceAll(text, 'elsewhere'));
    assert.deepEqual(await wrong(), [finding]);
    await rm(at(file));
    assert.deepEqual(await wrong(), [finding]);
    await writeFile(at(file), before);
  }
  await cp(at('pagefind/en'), at('pagefind/kept'), { recursive: true });
  await rm(at(first.index), { recursive: true });
  assert.deepEqual(await wrong(), [`search ${first.index}`]);
  // The index of an earlier build, which knows other texts.
  await cp(at('pagefind/kept'), at(first.index), { recursive: true });
  assert.deepEqual(await wrong(), [`search ${first.index}`]);
  await cp(join(presse.out, first.index), at(first.index), { recursive: true });
});

test('no request names what is held back', async (t) => {
  const asked: string[] = [];
  const reach = globalThis.fetch;
  t.after(() => (globalThis.fetch = reach));
  globalThis.fetch = (address, init) => {
    asked.push(address instanceof Request ? address.url : String(address));
    return reach(address, init);
  };
  await look();
  const secret = expected.held.flatMap(({ page }) => page ?? []);
  assert.ok(secret.length > 3 && asked.length > secret.length);
  assert.deepEqual(
    asked.filter((address) => secret.some((page) => address.includes(page))),
    [],
  );
});

test('a held-back text is found in every list that names it, by its address or its id', async () => {
  const { page = '', absolute = '', guid } = expected.held.find((one) => one.page) ?? assert.fail();
  const ways = [absolute, guid, `<a href="/presse/${page}">`];
  for (const [number, list] of expected.lists.entries()) {
    const file = at(list.endsWith('/') || list === '' ? `${list}index.html` : list);
    const before = await readFile(file, 'utf8');
    await writeFile(file, before + ways[number % ways.length]);
    assert.deepEqual(await wrong(), [`held ${list}`]);
    await writeFile(file, before);
  }
});

test('a site that shows the time to come is found', async () => {
  const before = await readFile(at('built.json'), 'utf8');
  for (const built of [
    '{"at":"2026-07-15T12:00:00.001Z"}',
    `${before.slice(0, -1)},"now":"2026-07-15T12:00:00Z"}`,
  ]) {
    await writeFile(at('built.json'), built);
    assert.deepEqual(await wrong(), ['built built.json']);
  }
  await writeFile(at('built.json'), before);
});

test('a translation that is held back does not stand where the public text stands in for it', async () => {
  const { instead } = expected.held.find((one) => one.instead) ?? assert.fail();
  assert.ok(instead);
  const before = await readFile(at(`${instead.page}index.html`), 'utf8');
  await writeFile(at(`${instead.page}index.html`), before.replace('</h1>', `${instead.title}</h1>`));
  assert.deepEqual(await wrong(), [`held ${instead.page}`]);
  await writeFile(at(`${instead.page}index.html`), before);
});

test('a server that is not there is told as that', async () => {
  const { findings } = await smoke('http://127.0.0.1:1/', { ...expected, held: [] }, presse.out, instant);
  assert.ok(findings.length && findings.every(({ reason }) => reason));
});
