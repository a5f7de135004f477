import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { heldBack } from '../held-back.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';

/** The addresses that are secret while a release with this slug and former address is held back. */
async function addressesOf(slug: string, redirect: string): Promise<string[]> {
  const publishedAt = '2026-07-16T10:00:00+02:00';
  const content = await smallNewsroom({
    [`releases/2026-07-16-${slug}/index.de.mdx`]: release({ publishedAt, redirects: `[${redirect}]` }),
  });
  const { canaries } = heldBack(judgementOf(readRawContent(content), noon));
  return canaries.filter(({ kind }) => kind === 'address').map(({ words }) => words.join(' '));
}

/** The same without the whole address, which must always be among them. */
async function alone(slug: string, redirect: string): Promise<string[]> {
  const all = await addressesOf(slug, redirect);
  const others = all.filter((words) => !words.startsWith('2026 07'));
  assert.equal(all.length - others.length, 2);
  return others;
}

test('a slug or a former address alone is a secret, unless such words stand anywhere by chance', async () => {
  assert.deepEqual(await alone('2-0-2', '/2019/09/11'), []);
  assert.deepEqual(await alone('a-b-c', '/a/b-3/c'), []);
  assert.deepEqual(await alone('neu-ab-mai', '/neu/im/moor'), ['neu ab mai', 'neu im moor']);
  assert.deepEqual(await alone('100-200-300', '/?p=123456789'), ['100 200 300', 'p 123456789']);
});
