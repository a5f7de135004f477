import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Kin, kinship, mostAkin } from './related.ts';

const kin = (folder: string, topics: string[], organisations: string[] = []): Kin => ({
  folder,
  topics,
  organisations,
});
const one = kin('one', ['sea', 'ships'], ['harbour']);
const folders = (found: Kin[]) => found.map(({ folder }) => folder);

test('what shares the main topic comes before what shares another, and what shares nothing never comes', () => {
  const candidates = [kin('nothing', ['art']), kin('second', ['ships', 'x']), kin('main', ['sea', 'y'])];
  assert.deepEqual(folders(mostAkin(one, candidates, 3, new Set())), ['main', 'second']);
});

test('a common organisation weighs more than a further common topic', () => {
  assert.ok(kinship(one, kin('a', ['z'], ['harbour'])) > kinship(one, kin('b', ['z', 'ships'])));
});

test('of equals the first stays first, nothing comes twice, and neither the release itself nor an exception', () => {
  const candidates = [one, kin('a', ['sea']), kin('a', ['sea']), kin('b', ['sea']), kin('c', ['sea'])];
  assert.deepEqual(folders(mostAkin(one, candidates, 2, new Set(['b']))), ['a', 'c']);
});

test('never more than wanted, and all of them akin', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
  const candidate = fc.record({ folder: fc.string(), topics: names, organisations: names });
  fc.assert(
    fc.property(candidate, fc.array(candidate), fc.nat(5), (release, others, count) => {
      const found = mostAkin(release, others, count, new Set());
      assert.ok(found.length <= count);
      assert.ok(found.every((other) => kinship(release, other) > 0 && other.folder !== release.folder));
      assert.equal(new Set(folders(found)).size, found.length);
    }),
  );
});
