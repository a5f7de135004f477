import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { pathsBelow } from '../files/walk.ts';
import { removeLeftBehind } from './left-behind.ts';

test('what git and systems leave in a folder does not reach the site, and what hosts ask for does', () => {
  const folder = testFolder();
  const stays = ['.domains', '.htaccess', '.nojekyll', '.well-known/security.txt', '_redirects', 'plan.pdf'];
  const goes = [
    '.gitkeep',
    '.gitignore',
    'a/.gitattributes',
    '.git/config',
    'sub/.git/HEAD',
    '.DS_Store',
    'Thumbs.db',
    'a/.htaccess',
    '.well-known/.gitkeep',
    '.env',
    'plan.pdf~',
  ];
  for (const path of [...stays, ...goes]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  removeLeftBehind(folder);
  assert.deepEqual(pathsBelow(folder), stays);
});
