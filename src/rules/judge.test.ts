import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { faultsOf, type Files, picture, release, releasePath } from '../../e2e/small-newsroom.ts';
import { releaseSchema } from '../schema/release.ts';

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

test('whatever a field of a release holds, the check tells it and never breaks off', async () => {
  const names = ['toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty', 'until', 'src', 'at'];
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        '',
        './',
        './x.jpg',
        '2026-07-15',
        '2026-07-15T10:00:00+02:00',
        'de',
      ),
      fc.constantFrom(...names),
      fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 3 }),
      fc.array(tie('any'), { maxLength: 3 }),
    ),
  })).any;
  const key = fc.constantFrom(...Object.keys(releaseSchema.shape), ...names);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 3 }), async (fields) => {
      const lines = Object.entries(fields).map(([name, held]) => [name, JSON.stringify(held)]);
      const faults = await faultsOf({ [releasePath]: release(Object.fromEntries(lines)) });
      assert.ok(
        faults.every(({ line, found }) => line >= 1 && (found === undefined || !found.includes('[object'))),
      );
    }),
    { numRuns: 200 },
  );
});
