import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { overlapsIn } from './overlaps.ts';
import { sayingFiles } from './files.ts';
import { veilOf } from '../../../e2e/newsroom/veil.ts';
import { writeNewsroom } from '../../../e2e/newsroom/write.ts';

test('the held-back releases of the fictional newsroom have words of their own', async () => {
  const folder = testFolder();
  try {
    await writeNewsroom(folder, { releases: 40, held: 4, pictures: false });
    const manuscript = await readManuscript(folder);
    const now = new Date('2026-07-15T12:00:00Z');
    const held = sayingFiles(manuscript, now).filter((file) => file.held.length > 0);
    assert.ok(held.length > 10);
    assert.deepEqual(
      overlapsIn(manuscript, now).map(({ owner, file }) => [owner.file, file.written.file]),
      [],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a veil changes words and leaves slots for facts', () => {
  const told = {
    de: 'Der Kran hebt {n1} Tonnen in {place}',
    en: 'The crane lifts {n1} tonnes',
    ko: '크레인이 {n1}톤을 든다',
  };
  const veiled = veilOf('eins')(told);
  assert.match(veiled.de, /^\S+ Kran \S+ \{n1\} (?!Tonnen)\S+ \S+ \{place\}$/);
  assert.deepEqual(veilOf('eins')(told), veiled);
  assert.notDeepEqual(veilOf('zwei')(told), veiled);
});
