import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { newsroom, release, smallNewsroom } from '../../e2e/small-newsroom.ts';

const program = join(import.meta.dirname, 'main.ts');
const far = release({ publishedAt: '2100-01-01T10:00:00+01:00' });

/** What a command answers that is told to build beside a public site, and what it leaves there. */
async function ask(words: readonly string[], more: string, environment: NodeJS.ProcessEnv = {}) {
  const content = await smallNewsroom({
    'newsroom.yaml': `${newsroom}repository: ${more}\n`,
    'releases/2100-01-01-quarkgiraffe/index.de.mdx': far,
  });
  const above = dirname(content);
  const out = join(above, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'built.json'), '{"at":"2026-07-15T12:00:00.000Z"}');
  writeFileSync(join(out, 'rss.xml'), 'one');
  symlinkSync(out, join(above, 'link'));
  const env = { ...process.env, LC_ALL: 'C', CONTENT_DIR: content, NEWSROOM_OUT: out, ...environment };
  const told = words.map((word) => word.replace('$above', above));
  const child = spawn(process.execPath, [program, ...told], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said, left: [...readdirSync(above), ...readdirSync(out)].sort() };
}

test('nothing that shows what is to come is written where the public site is, by whatever name', async () => {
  const answers = await Promise.all([
    ask(['build:preview', '--out', '$above/link'], 'private'),
    ask(['review', '--texts', '--out', '$above/dist/new'], 'private'),
  ]);
  for (const { code, said, left } of answers) {
    assert.ok(code, said);
    assert.match(said, /^Nothing is written here: the folder is, contains or lies in the built site/m);
    assert.deepEqual(left, ['built.json', 'content', 'dist', 'link', 'rss.xml']);
  }
});

test('a build with NEWSROOM_NOW ahead is a preview, says so, and is none where everybody reads the content', async () => {
  const { code, said, left } = await ask(['build'], 'public', { NEWSROOM_NOW: '2099-01-01T00:00:00Z' });
  assert.equal(code, 1, said);
  assert.match(said, /^NEWSROOM_NOW \(2099-01-01T00:00:00\.000Z\) is in the future, so this is a preview/);
  assert.match(said, /With “repository: public” no preview is built/);
  assert.deepEqual(left, ['built.json', 'content', 'dist', 'link', 'rss.xml']);
});
