import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { newsroomSchema } from '../../src/schema/newsroom.ts';
import { type LiveExpectation, expectedAt } from '../../src/publishing/smoke/expected.ts';
import { smoke } from '../../src/publishing/smoke/smoke.ts';
import { now, sites } from '../sites.ts';
import { serve } from './nginx.ts';
import type { Served } from './served.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

const { presse } = sites;
const instant = new Date(now);
let folder: string;
let server: Served;
let expected: LiveExpectation;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-'));
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
  assert.ok(expected.held.length > 10);
  const seen = new Date(expected.lift + 95_000);
  for (const { page } of expected.newest) await utimes(at(`${page}index.html`), seen, seen);
  const { findings, delay } = await look();
  assert.deepEqual(
    findings.filter(({ reason }) => reason !== undefined),
    [],
  );
  assert.equal(findings.length, 4 * 2 + expected.held.length);
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

test('a text that is held back and reachable is found by the address it will have', async () => {
  const { path: page } = expected.held.find(({ title }) => title === undefined) ?? assert.fail();
  await mkdir(at(page), { recursive: true });
  await writeFile(at(`${page}index.html`), 'too early');
  assert.deepEqual(await wrong(), [`held ${page}`]);
  await rm(at(page), { recursive: true });
});

test('a translation that is held back does not stand where the public text stands in for it', async () => {
  const { path, title = '' } = expected.held.find((one) => one.title !== undefined) ?? assert.fail();
  const before = await readFile(at(`${path}index.html`), 'utf8');
  await writeFile(at(`${path}index.html`), before.replace('</h1>', `${title}</h1>`));
  assert.deepEqual(await wrong(), [`held ${path}`]);
  await writeFile(at(`${path}index.html`), before);
});

test('a server that is not there is told as that', async () => {
  const { findings } = await smoke('http://127.0.0.1:1/', { ...expected, held: [] }, presse.out, instant);
  assert.ok(findings.length && findings.every(({ reason }) => reason));
});
