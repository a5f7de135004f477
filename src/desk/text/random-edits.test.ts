import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deskOf } from '../../../e2e/edits/desk-room.ts';
import { randomEdit } from '../../../e2e/edits/random-edit.ts';
import { chance } from '../../../e2e/newsroom/chance.ts';
import { filesBelow } from '../../files/walk.ts';

const content = join(import.meta.dirname, '../../../content');

/* `npm run test:full edits` also saves, checks and builds. */
test('a random edit of the real content changes its own key or block, and no other byte', () => {
  const files = filesBelow(content).map((path) => {
    const isText = /\.(?:mdx|yaml)$/.test(path);
    return [path, isText ? readFileSync(join(content, path), 'utf8') : ''] as const;
  });
  const desk = deskOf(Object.fromEntries(files));
  const by = chance('edits of the real content');
  for (let edits = 0; edits < 25; edits += 1) randomEdit(by, desk);
});
