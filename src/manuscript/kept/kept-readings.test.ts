import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { attacksWith, codeThatWrites, filesOf } from '../../../e2e/fixtures/attacks.ts';
import { writeNewsroom } from '../../../e2e/newsroom/write.ts';
import { noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { openPack, writePack } from '../../files/pack.ts';
import { judge } from '../../rules/judge.ts';
import { readBeside } from '../file-beside.ts';
import { ReadOnce } from '../files.ts';
import type { Manuscript } from '../manuscript.ts';
import { readManuscript } from '../read-manuscript.ts';
import { KeptReadings } from './kept-readings.ts';
import { whereWritable } from './read-kept.ts';

const pack = join(testFolder(), 'readings');

/** Reads as a process does that knows what the pack has. */
async function read(content: string, program = 'one'): Promise<{ manuscript: Manuscript; isNew: boolean }> {
  const readings = new KeptReadings(openPack(pack, program));
  const manuscript = await readManuscript(content, new ReadOnce(), readings);
  const kept = readings.toKeep();
  if (kept) writePack(pack, program, kept);
  return { manuscript, isNew: kept !== undefined };
}

/** A manuscript without the functions of its sheets, and what the rules say of it, with every place. */
const told = (manuscript: Manuscript) => ({
  manuscript: JSON.parse(JSON.stringify(manuscript, (_, value: unknown) => plain(value))) as unknown,
  faults: judge(manuscript, noon),
});
const plain = (value: unknown) => (value instanceof Map ? [...(value as Map<string, unknown>)] : value);

const newsroom = join(testFolder(), 'content');
await writeNewsroom(newsroom, { releases: 3 });
const attacks = attacksWith(codeThatWrites(join(testFolder(), 'ran')));
// The check of every attack is tested in src/loaders/attacks.test.ts. Each that could end the parser costs a process.
const faulty = await smallNewsroom(filesOf(attacks.filter((_, index) => index % 4 === 0)));

for (const [what, content] of [
  ['a newsroom with everything', newsroom],
  ['one full of faults', faulty],
] as const)
  test(`what is remembered of ${what} is what is read`, async () => {
    const fresh = told(await readManuscript(content));
    assert.equal((await read(content)).isNew, true);
    const { manuscript, isNew } = await read(content);
    assert.equal(isNew, false);
    assert.deepEqual(told(manuscript), fresh);
  });

test('a changed file is read again, and one with the same bytes is not', async () => {
  const content = await smallNewsroom();
  await read(content);
  const path = join(content, releasePath);
  const before = readFileSync(path);
  appendFileSync(path, '\nNoch ein Satz.\n');
  const { manuscript, isNew } = await read(content);
  assert.equal(isNew, true);
  assert.match(manuscript.releases[0]?.texts[0]?.source ?? '', /Noch ein Satz/);
  writeFileSync(path, before);
  assert.equal((await read(content)).isNew, true);
  assert.equal((await read(content)).isNew, false);
});

test('the same bytes mean something else in another language and another collection', async () => {
  const bytes = release({}, 'Am Dienstag, 5. Mai 2025, kommt the crane on Tuesday, 5 May 2025.');
  const other = releasePath.replace('.de.', '.en.');
  const content = await smallNewsroom({
    [releasePath]: bytes,
    [other]: bytes,
    'pages/x/index.de.mdx': bytes,
  });
  const fresh = told(await readManuscript(content));
  await read(content);
  const { manuscript } = await read(content);
  assert.deepEqual(told(manuscript), fresh);
  const [german, english] = manuscript.releases[0]?.texts.map(({ weekdays }) => weekdays) ?? [];
  assert.notDeepEqual(german, english);
});

test('a pack of another program, a broken one and half of one are not believed', async () => {
  const content = await smallNewsroom();
  const isKept = () => openPack(pack, 'one').size > 0;
  await read(content);
  await read(content);
  assert.equal(isKept(), true);
  assert.equal(openPack(pack, 'two').size, 0);
  const whole = readFileSync(pack);
  for (const at of [0, 70, whole.length >> 1, whole.length - 1]) {
    const broken = Buffer.from(whole);
    broken[at] = (broken[at] ?? 0) ^ 1;
    writeFileSync(pack, broken);
    assert.equal(isKept(), false, String(at));
  }
  for (const length of [0, 10, 64, whole.length - 1]) {
    writeFileSync(pack, whole.subarray(0, length));
    assert.equal(isKept(), false, String(length));
  }
  assert.equal((await read(content)).isNew, true);
  assert.equal(isKept(), true);
});

test('what the decoder of pictures refuses may be for want of memory: it is asked again, and nothing of it is kept', async () => {
  const folder = testFolder();
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const whole = await sharp({ create: { width: 200, height: 100, channels: 3, noise, background: '#246' } })
    .webp()
    .toBuffer();
  // The head is whole, what is drawn is not.
  const broken = Buffer.from(whole).fill(0x5a, 40, 90);
  for (const [name, bytes, isKept] of [
    ['whole.webp', whole, true],
    ['broken.webp', broken, false],
  ] as const) {
    writeFileSync(join(folder, name), bytes);
    const [once, readings] = [new ReadOnce(), new KeptReadings()];
    let read = 0;
    const ask = () =>
      once.of(folder, name, (path) => {
        read += 1;
        return readBeside(path, readings);
      });
    assert.equal((await ask()).picture !== undefined, isKept);
    await ask();
    assert.equal(read, isKept ? 1 : 2);
    assert.equal(readings.toKeep()?.size, isKept ? 1 : undefined);
  }
});

test('where nothing may be written nothing is kept, and any other error is one', () => {
  const failing = (code: string) => () =>
    whereWritable(() => {
      throw Object.assign(new Error(code), { code });
    });
  for (const code of ['EACCES', 'EROFS', 'ENOSPC']) assert.doesNotThrow(failing(code));
  for (const code of ['EIO', 'ENOENT']) assert.throws(failing(code), { code });
});
