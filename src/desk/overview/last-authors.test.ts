import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gitIn as small } from '../../../e2e/small-repository.ts';
import { deskRepository } from '../../../e2e/desk/repository.ts';
import { repositoryOf } from '../local/repository.ts';
import { lastChangedBy } from './last-authors.ts';

test('a release belongs to the person who changed it last, in whatever language', async (t) => {
  const file = (name: string, language: string) => `content/releases/${name}/index.${language}.mdx`;
  const { folder, remove } = await deskRepository({
    [file('2026-01-01-a', 'de')]: 'a',
    [file('2026-01-01-a', 'en')]: 'a',
    [file('2026-01-02-b', 'de')]: 'b',
    'content/newsroom.yaml': 'x',
  });
  t.after(remove);
  small(folder, ['rm', '--quiet', file('2026-01-01-a', 'en')]);
  small(folder, ['commit', '--quiet', '--author=Ben Boje <Ben@example.org>', '-m', 'Remove']);
  const repository = await repositoryOf(`${folder}/content`);
  assert.ok(repository);
  const of = async (email: string) => [...(await lastChangedBy(repository, email))];
  assert.deepEqual(await of('ben@example.org'), ['2026-01-01-a']);
  assert.deepEqual(await of('ada@example.org'), ['2026-01-02-b']);
  assert.deepEqual(await of(''), []);
});
