import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Files, picture, release, releasePath } from '../../e2e/small-newsroom.ts';

test('the smallest newsroom has no fault', async () => {
  assert.deepEqual(await faultsOf({}), []);
});

test('every file tells its own faults, whatever the others have', async () => {
  const changes: Files = {
    'newsroom.yaml': 'name: [',
    'people/ada-anker.yaml':
      'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nphone: 030 1\n',
    'topics/hafen.yaml': 'nam: { de: Hafen }\n',
    [releasePath]: release({ title: 'Kurz' }, 'Preis {process.env.HOME}'),
    'releases/2026-01-16-zweite/index.de.mdx': 'kein Kopf',
    'releases/2026-01-17-dritte/index.de.mdx': release({}, '<Quote>x</Quote>'),
    'releases/2026-01-17-dritte/photo.jpg': await picture(100, 100),
  };
  const files = new Set((await faultsOf(changes)).map(({ file }) => file));
  assert.deepEqual([...files].sort(), [
    'content/newsroom.yaml',
    'content/people/ada-anker.yaml',
    'content/releases/2026-01-15-erste-meldung/index.de.mdx',
    'content/releases/2026-01-16-zweite/index.de.mdx',
    'content/releases/2026-01-17-dritte/index.de.mdx',
    'content/topics/hafen.yaml',
  ]);
});
