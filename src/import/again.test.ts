import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { checkOf, imported, linesOfReport, roomAndSource } from '../../e2e/fixtures/import-run.ts';
import { release } from '../../e2e/small-newsroom.ts';
import { archiveMembers } from './source/archive.ts';

/* What lies in the content already, or comes from another run, when a source is imported. */

const base = 'tag:example.org,2026:2026-02-01-steg/';
const item = (language: string, title: string, html: string, more: object = {}) => ({
  id: base + language,
  url: `https://old.example.org/${language}/steg/`,
  title,
  content_html: html,
  summary: `Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist: ${language}.`,
  date_published: '2026-02-01T09:00:00.000Z',
  language,
  _newsroom: {},
  ...more,
});
const german = item('de', 'Der Steg ist offen für alle', '<p>Ein Satz, der etwas sagt.</p>', {
  tags: ['Hafen'],
});
const english = item('en', 'The jetty is open to all', '<p>A sentence that says something.</p>', {
  tags: ['Port'],
});

const feedIn = (folder: string, items: readonly object[]): string => {
  const path = join(folder, 'feed.json');
  writeFileSync(path, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
  return path;
};
const errorsOf = async (content: string) => (await checkOf(content)).filter((one) => one.startsWith('error'));
const edit = (path: string, from: string, to: string) =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

test('a release that was written by hand is left alone, and another language of it fits to it', async () => {
  const own = release({
    title: 'Von Hand geschrieben, und zwar gern',
    publishedAt: '2026-02-01T08:00:00+01:00',
  });
  const { content, folder } = await roomAndSource({}, { 'releases/2026-02-01-steg/index.de.mdx': own });
  const reports = await imported(feedIn(folder, [german, english]), content);
  assert.deepEqual(
    reports.map(({ outcome }) => outcome),
    ['edited', 'written'],
    linesOfReport(reports).join('\n'),
  );
  const path = (language: string) => join(content, `releases/2026-02-01-steg/index.${language}.mdx`);
  assert.equal(readFileSync(path('de'), 'utf8'), own);
  assert.match(
    readFileSync(path('en'), 'utf8'),
    /publishedAt: 2026-02-01T08:00:00\+01:00\n[^]*kind: statement/,
  );
  assert.deepEqual(await errorsOf(content), []);
});

test('a new language comes along, though another one was edited since', async () => {
  const { content, folder } = await roomAndSource({});
  await imported(feedIn(folder, [german]), content);
  edit(join(content, 'releases/2026-02-01-steg/index.de.mdx'), 'etwas sagt', 'vieles sagt');
  const reports = await imported(feedIn(folder, [german, english]), content);
  assert.deepEqual(
    reports.map(({ outcome }) => outcome),
    ['edited', 'written'],
  );
  assert.deepEqual(await errorsOf(content), []);
});

test('what all languages share is that of the edited one, wherever it stands in the source', async () => {
  const { content, folder } = await roomAndSource({});
  await imported(feedIn(folder, [german, english]), content);
  edit(join(content, 'releases/2026-02-01-steg/index.en.mdx'), 'A sentence', 'One sentence');
  const changed = { ...german, tags: ['Energie', 'Hafen'], date_published: '2026-02-01T10:00:00.000Z' };
  await imported(feedIn(folder, [changed, english]), content);
  assert.deepEqual(await errorsOf(content), []);
});

test('two feeds, one a language, make one release', async () => {
  const { content, folder } = await roomAndSource({});
  await imported(feedIn(folder, [german]), content);
  const reports = await imported(feedIn(folder, [english]), content);
  assert.equal(reports.at(-1)?.outcome, 'written');
  assert.deepEqual(await errorsOf(content), []);
});

test('a language that comes later, and stands before the first, goes to it', async () => {
  const { content, folder } = await roomAndSource({
    'site/steg.en.md':
      '---\ntitle: The jetty is open to all\ndate: 2026-02-02\n---\nA sentence that says something.\n',
  });
  const path = join(folder, 'site');
  await imported(path, content);
  writeFileSync(
    join(path, 'steg.de.md'),
    '---\ntitle: Der Steg ist offen für alle\ndate: 2026-02-01\n---\nEin Satz, der etwas sagt.\n',
  );
  const reports = await imported(path, content);
  assert.deepEqual(
    reports.map(({ file }) => file),
    ['releases/2026-02-02-steg/index.de.mdx', 'releases/2026-02-02-steg/index.en.mdx'],
  );
  assert.deepEqual(await errorsOf(content), []);
});

test('pages that only name the front pages of their languages are releases of their own', async () => {
  const page = (language: string, title: string, day: string) =>
    `<!doctype html><html lang="${language}"><head><link rel="alternate" hreflang="de" href="https://old.example.org/de/"><link rel="alternate" hreflang="en" href="https://old.example.org/en/"><link rel="canonical" href="https://old.example.org/${day}.html"><meta property="article:published_time" content="${day}T09:00:00+01:00"></head><body><h1>${title}</h1><article><p>Ein Satz, der etwas sagt.</p></article></body></html>`;
  const { content, folder } = await roomAndSource({
    'p/a.html': page('de', 'Der Steg ist offen für alle Leute', '2026-02-01'),
    'p/b.html': page('en', 'Annual report of the harbour published', '2026-02-05'),
  });
  const reports = await imported(join(folder, 'p'), content);
  assert.deepEqual(
    reports.map(({ file }) => file?.slice(9, 19)),
    ['2026-02-01', '2026-02-05'],
  );
});

test('a source that knows less takes nothing away, and what it corrects comes along', async () => {
  const { content, folder } = await roomAndSource({});
  const corrections = [
    { at: '2026-02-03T09:00:00.000Z', kind: 'correction', note: 'Die Länge war falsch angegeben.' },
  ];
  await imported(feedIn(folder, [{ ...german, _newsroom: { corrections } }]), content);
  const path = join(content, 'releases/2026-02-01-steg/index.de.mdx');
  const before = readFileSync(path, 'utf8');
  assert.match(before, /corrections:\n {2}- at: 2026-02-03T10:00:00\+01:00/);
  await imported(feedIn(folder, [{ ...german, tags: [] }]), content);
  assert.equal(readFileSync(path, 'utf8'), before);
});

test('items that are none, and elements that only this program may use, harm nothing', async () => {
  const { content, folder } = await roomAndSource({});
  const odd = {
    ...german,
    content_html: '<x-figure src="./nix.jpg">Ein Satz, der etwas sagt.</x-figure>',
    attachments: [null],
  };
  const reports = await imported(feedIn(folder, [null as unknown as object, odd]), content);
  assert.deepEqual(
    reports.map(({ outcome }) => outcome),
    ['left', 'written'],
  );
  assert.ok(existsSync(join(content, 'releases/2026-02-01-steg/index.de.mdx')));
  assert.deepEqual(await errorsOf(content), []);
});

test('an archive whose list names one file many times is archiveMembers once', () => {
  const one = zipSync({ 'a.txt': new Uint8Array(1000) });
  const view = new DataView(one.buffer, one.byteOffset);
  const start = view.getUint32(one.length - 6, true);
  const entry = one.subarray(start, one.length - 22);
  const many = Buffer.concat([
    one.subarray(0, start),
    ...Array<Uint8Array>(50).fill(entry),
    one.subarray(-22),
  ]);
  assert.deepEqual(
    [...archiveMembers(many)].map(([name, { length }]) => `${name} ${length}`),
    ['a.txt 1000'],
  );
});
