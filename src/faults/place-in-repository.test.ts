import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { placeInRepository } from './place-in-repository.ts';

test('a file is named from the top of its repository, wherever the newsroom and its content lie in it', () => {
  const top = testFolder();
  const [code, texts] = [join(top, 'sites', 'press'), join(top, 'texts')];
  for (const folder of [code, texts]) mkdirSync(folder, { recursive: true });
  mkdirSync(join(top, '.git'));
  const placed = (content: string, project: string, file: string) =>
    placeInRepository(content, project)(file);
  assert.equal(
    placed(join(code, 'content'), code, 'content/topics/hafen.yaml'),
    'sites/press/content/topics/hafen.yaml',
  );
  assert.equal(placed(join(code, 'content'), code, 'public/film.mp4'), 'sites/press/public/film.mp4');
  assert.equal(placed(join(top, 'content'), top, 'content/newsroom.yaml'), 'content/newsroom.yaml');
  // The content may be a repository of its own within that of the code; there `.git` is a file.
  assert.equal(placed(join(texts, 'inhalt'), code, 'inhalt/newsroom.yaml'), 'texts/inhalt/newsroom.yaml');
  writeFileSync(join(texts, '.git'), 'gitdir: ../.git/modules/texts');
  assert.equal(placed(join(texts, 'inhalt'), code, 'inhalt/newsroom.yaml'), 'inhalt/newsroom.yaml');
});

test('without a repository a file keeps its name', () => {
  const folder = testFolder();
  assert.equal(placeInRepository(join(folder, 'content'), folder)('content/a.yaml'), 'content/a.yaml');
});
