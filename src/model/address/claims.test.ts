import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Claim, differences, Outputs } from './claims.ts';

const claim = (path: string, more: Partial<Claim> = {}): Claim => ({
  path,
  kind: 'site',
  owner: '',
  when: 'now',
  ...more,
});
const outputs = new Outputs([
  claim('index.html'),
  claim('_astro/', { when: 'perhaps' }),
  claim('versions.json', { when: 'perhaps' }),
  claim('2030/01/x/index.html', { when: 'later' }),
  claim('archive/', { when: 'later' }),
  claim('?p=1', { kind: 'rule' }),
]);

test('a site of all claims of its instant differs in nothing', () => {
  const nothing = { unclaimed: [], early: [], missing: [] };
  assert.deepEqual(differences(outputs, ['index.html', '_astro/x.css']), nothing);
  assert.deepEqual(differences(outputs, ['index.html', 'versions.json']), nothing);
});

test('a file without a claim, one of another instant, and a claim without a file are found', () => {
  const { unclaimed, early, missing } = differences(outputs, [
    'archive/2/index.html',
    '2030/01/x/index.html',
  ]);
  assert.deepEqual(unclaimed, ['archive/2/index.html']);
  assert.deepEqual(early, ['2030/01/x/index.html']);
  assert.deepEqual(
    missing.map(({ path }) => path),
    ['index.html'],
  );
});

const pairs = (...claims: Claim[]) =>
  new Outputs(claims).conflicts().map((pair) => pair.map(({ path }) => path).join(' > '));

test('paths that are one on some system exclude each other', () => {
  assert.deepEqual(pairs(claim('a/b'), claim('a/B')), ['a/B > a/b']);
  assert.deepEqual(pairs(claim('\u00e4'), claim('a\u0308')), ['a\u0308 > \u00e4']);
  assert.deepEqual(pairs(claim('a'), claim('a/b/c')), ['a/b/c > a']);
  assert.deepEqual(pairs(claim('a/b'), claim('ab'), claim('b')), []);
});

test('in a folder of the site only strangers are wrong', () => {
  const folder = claim('archive/', { when: 'later' });
  assert.deepEqual(pairs(folder, claim('archive/2/index.html')), []);
  assert.deepEqual(pairs(folder, claim('archive/x', { kind: 'placed' })), ['archive/x > archive/']);
});
