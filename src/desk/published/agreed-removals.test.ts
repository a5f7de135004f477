import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { release } from '../../../e2e/small-newsroom.ts';
import { ask, smallDesk, type SmallDesk } from '../../../e2e/small-desk.ts';
import { shaOf } from '../local/repository-files.ts';

const folder = 'content/releases/2026-01-15-erste-meldung';
const path = `${folder}/index.de.mdx`;

const deskWith = (source: string): Promise<SmallDesk> =>
  smallDesk((top, git) => {
    mkdirSync(join(top, folder), { recursive: true });
    writeFileSync(join(top, path), source);
    git('add', '-A');
    git('commit', '--quiet', '-m', 'A release');
  });
const removalOf = (source: string) => ({ operation: 'delete', path, sha: shaOf(Buffer.from(source)) });

test('a public text goes only if somebody has agreed to it as it is', async () => {
  const source = release();
  const { change, port, top } = await deskWith(source);
  const gone = () => change([removalOf(source)]);
  const { status, said } = await gone();
  assert.equal(status, 409);
  assert.match(said.message ?? '', /index\.de\.mdx is public/);
  assert.ok(existsSync(join(top, path)));
  // Who agreed to another text has not agreed to this one.
  writeFileSync(join(top, path), 'older\n');
  assert.equal((await ask(port, 'POST', '/agreed', { paths: [path] })).status, 200);
  writeFileSync(join(top, path), source);
  assert.equal((await gone()).status, 409);
  await ask(port, 'POST', '/agreed', { paths: [path] });
  assert.equal((await gone()).status, 201);
  assert.ok(!existsSync(join(top, path)));
});

test('an agreement is forgotten when it was used or the text was saved otherwise', async () => {
  const source = release();
  const { change, port } = await deskWith(source);
  const saved = (text: string, operation: string, sha?: string) =>
    change([{ operation, path, ...(sha && { sha }), content: Buffer.from(text).toString('base64') }]);
  const gone = () => change([removalOf(source)]);
  const sha = shaOf(Buffer.from(source));
  const agree = () => ask(port, 'POST', '/agreed', { paths: [path] });

  await agree();
  assert.equal((await gone()).status, 201);
  assert.equal((await saved(source, 'create')).status, 201);
  assert.equal((await gone()).status, 409);

  await agree();
  const draft = source.replace('---\n', '---\ndraft: true\n');
  assert.equal((await saved(draft, 'update', sha)).status, 201);
  assert.equal((await saved(source, 'update', shaOf(Buffer.from(draft)))).status, 201);
  assert.equal((await gone()).status, 409);
});

test('a public text that is moved away from its release is gone too, and one that moves with it is not', async () => {
  const source = release();
  const { change, top } = await deskWith(source);
  const moved = (to: string) =>
    change([
      {
        ...{ operation: 'update', path: to, from_path: path, sha: shaOf(Buffer.from(source)) },
        content: Buffer.from(source).toString('base64'),
      },
    ]);
  for (const to of [`${folder}/index.en.mdx`, 'content/pages/impressum/index.de.mdx'])
    assert.equal((await moved(to)).status, 409, to);
  assert.ok(existsSync(join(top, path)));
  assert.equal((await moved('content/releases/2026-01-15-andere-meldung/index.de.mdx')).status, 201);
});

test('as many texts can be agreed to at once as one change may have', async () => {
  const source = release();
  const { change, port } = await deskWith(source);
  const paths = [...Array.from({ length: 1999 }, (_, at) => `content/releases/x${at}/index.de.mdx`), path];
  assert.equal((await ask(port, 'POST', '/agreed', { paths })).status, 200);
  assert.equal((await change([removalOf(source)])).status, 201);
});

test('a draft goes without a question', async () => {
  const source = release().replace('---\n', '---\ndraft: true\n');
  const { change } = await deskWith(source);
  assert.equal((await change([removalOf(source)])).status, 201);
});

test('an agreement is only about files of the content', async () => {
  const { port } = await smallDesk();
  for (const paths of ['x', ['../outside.yaml'], ['secret.yaml']])
    assert.ok((await ask(port, 'POST', '/agreed', { paths })).status >= 400, JSON.stringify(paths));
});
