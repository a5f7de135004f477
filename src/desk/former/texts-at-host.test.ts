import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskSettings } from '../../schema/desk.ts';
import { textsAtHost } from './texts-at-host.ts';

const [old, sha] = ['a'.repeat(40), 'b'.repeat(40)];
const path = 'content/releases/fest/index.de.mdx';
const about = { branch: 'main', folder: 'content', repository: 'verein/newsroom', review: false };
const own = 'https://git.example.org/';

const hosts: readonly [DeskSettings, root: string, commit: string, parents: object, file: string][] = [
  [
    { ...about, host: 'github' },
    'https://api.github.com/repos/verein/newsroom',
    '/commits/',
    { parents: [{ sha: old }] },
    `/contents/${path}?ref=`,
  ],
  [
    { ...about, host: 'gitlab' },
    'https://gitlab.com/api/v4/projects/verein%2Fnewsroom/repository',
    '/commits/',
    { parent_ids: [old] },
    `/files/${encodeURIComponent(path)}/raw?ref=`,
  ],
  [
    { ...about, host: 'gitea', address: own },
    'https://git.example.org/api/v1/repos/verein/newsroom',
    '/git/commits/',
    { parents: [{ sha: old }] },
    `/raw/${path}?ref=`,
  ],
];

for (const [desk, root, commit, parents, file] of hosts) {
  const answering = (answers: Readonly<Record<string, Response>>) => {
    const asked: string[] = [];
    const ask = (url: string, init?: RequestInit) => {
      assert.equal(new Headers(init?.headers).get('authorization'), 'Bearer geheim');
      asked.push(url);
      return Promise.resolve(answers[url]?.clone() ?? new Response('', { status: 404 }));
    };
    return { asked, ask: ask as typeof fetch };
  };
  const texts = (ask: typeof fetch) => textsAtHost(desk, 'geheim', { sha, paths: [path] }, ask);

  test(`${desk.host} tells the text of a commit and the one before it`, async () => {
    const { asked, ask } = answering({
      [`${root}${commit}${sha}`]: Response.json(parents),
      [`${root}${file}${old}`]: new Response('Früher.\n'),
      [`${root}${file}${sha}`]: new Response('Heute.\n'),
    });
    assert.deepEqual(await texts(ask), [{ path, before: 'Früher.\n', now: 'Heute.\n' }]);
    assert.equal(asked.length, 3);
  });

  test(`${desk.host}: a file that is new has no text before, and without an answer there is none`, async () => {
    const first = { [`${root}${commit}${sha}`]: Response.json({}) };
    const now = { [`${root}${file}${sha}`]: new Response('Neu.\n') };
    assert.deepEqual(await texts(answering({ ...first, ...now }).ask), [{ path, now: 'Neu.\n' }]);
    assert.equal(await texts(answering({}).ask), undefined);
    const broken = { [`${root}${file}${sha}`]: new Response('', { status: 500 }) };
    assert.equal(await texts(answering({ ...first, ...broken }).ask), undefined);
  });
}
