import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, noon, release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { nextRebuild } from '../commands/next-rebuild.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { due } from './next-due.ts';

const dueOf = async (changes: Files) => due(await readManuscript(await smallNewsroom(changes)), noon);
const secret = 'releases/2026-07-20-geheime-werft/index.de.mdx';
const heldBack = release({
  title: 'Die geheime Werft baut ein Schiff',
  publishedAt: '2026-07-20T10:00:00+02:00',
});

test('the next rebuild is the first of all that is due', async () => {
  const all = await dueOf({ [secret]: heldBack });
  assert.deepEqual(
    all.map(({ at }) => at),
    all.map(({ at }) => at).sort((a, b) => a - b),
  );
  assert.equal(all[0]?.reason, 'schedule');
  assert.equal(new Date(all[0].at).toISOString(), '2026-07-20T08:00:00.000Z');
});

test('of what is held back nothing is told but a digest of its path', async () => {
  const manuscript = await readManuscript(await smallNewsroom({ [secret]: heldBack }));
  for (const [language, asJson] of [
    ['de', false],
    ['en', false],
    ['ko', false],
    ['en', true],
  ] as const) {
    const told = nextRebuild(manuscript, noon, language, asJson);
    assert.match(told, /#[0-9a-f]{12}/);
    assert.doesNotMatch(told, /geheim|werft|schiff/i);
  }
});

test('of a public release the file is told', async () => {
  const published = { [releasePath]: release({ publishedAt: '2026-07-15T10:00:00+02:00' }) };
  const [next] = await dueOf(published);
  assert.deepEqual([next?.reason, next?.of], ['news', `content/${releasePath}`]);
});

test('a contact leaves with the end of the last day, in the newsroom’s time zone', async () => {
  const person =
    'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nactiveUntil: 2026-07-31\n';
  const leaving = (await dueOf({ 'people/ada-anker.yaml': person })).find(
    ({ reason }) => reason === 'contact',
  );
  assert.equal(new Date(leaving?.at ?? 0).toISOString(), '2026-07-31T22:00:00.000Z');
});

test('a change is due at its beginning, and nothing but a digest is told of it', async () => {
  const person =
    'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nchanges:\n  - { validFrom: 2026-07-16, role: { de: Vorsitz } }\n  - { validFrom: 2026-07-17T09:00:00+02:00, email: ada@example.org }\n  - { validFrom: { with: 2026-07-20-geheime-werft }, role: { de: Geheimrat } }\n';
  const all = await dueOf({ [secret]: heldBack, 'people/ada-anker.yaml': person });
  const changes = all.filter(({ reason }) => reason === 'change');
  assert.deepEqual(
    changes.map(({ at }) => new Date(at).toISOString()),
    ['2026-07-15T22:00:00.000Z', '2026-07-17T07:00:00.000Z', '2026-07-20T08:00:00.000Z'],
  );
  for (const { of } of changes) assert.match(of, /^#[0-9a-f]{12}$/);
});

test('a change of somebody whom nobody public names is not due, nor one with a draft', async () => {
  const person = 'organisation: hafenverbund\nrole: { de: Presse }\nchanges: ';
  const all = await dueOf({
    'people/bo-boje.yaml': `name: Bo Boje\n${person}[{ validFrom: 2026-07-16, role: { de: Vorsitz } }]\n`,
    'people/ada-anker.yaml': `name: Ada Anker\n${person}[{ validFrom: { with: 2026-07-20-geheime-werft }, role: { de: Vorsitz } }]\n`,
    [secret]: heldBack.replace('title:', 'draft: true\ntitle:'),
  });
  assert.deepEqual(
    all.filter(({ reason }) => reason === 'change'),
    [],
  );
});

test('when nothing is due, JSON says so with null', async () => {
  const old = { [releasePath]: release({ publishedAt: '2020-01-15T10:00:00+01:00' }) };
  const manuscript = await readManuscript(await smallNewsroom(old));
  assert.equal((JSON.parse(nextRebuild(manuscript, noon, 'en', true)) as { at: unknown }).at, null);
});
