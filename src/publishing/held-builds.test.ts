import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  early,
  extended,
  giraffe,
  judged,
  later,
  path,
  testRows,
  workshop,
} from '../../e2e/fixtures/build-workshop.ts';

testRows([
  [
    'a build before an embargo was extended',
    ({ save, built }) => (save({ [path]: extended }), built()),
    'strong',
    /shows #\S+, and this text is held back now/,
  ],
  [
    'a build before an embargo was extended in a file that is not committed',
    ({ content }) => writeFileSync(join(content, path), extended),
    'strong',
    /held back now/,
  ],
  [
    'a build from files that lift what the head holds back',
    ({ content, save, built }) => (
      save({ [path]: extended }),
      built(),
      writeFileSync(join(content, path), early)
    ),
    'strong',
    /held back now/,
  ],
  [
    'a build before a release became a draft',
    ({ save, built }) => (save({ [path]: later({ draft: 'true' }) }), built()),
    'strong',
    /held back now/,
  ],
  [
    'a build before a release was put off to another month, which gives it another address',
    ({ save, built }) => (save({ [path]: giraffe('2026-08-01T10:00:00+02:00') }), built()),
    'strong',
    /held back now/,
  ],
  [
    'a build before a release was renamed and put off',
    ({ save, built }) => {
      save({
        [path]: undefined,
        'releases/2026-08-01-giraffe/index.de.mdx': giraffe('2026-08-01T10:00:00+02:00'),
      });
      built();
    },
    'strong',
    /held back now/,
  ],
  [
    'a build before the text of an old id was held back',
    ({ save, built, shows }) => {
      shows('quarkgiraffe', 'https://presse.lichterhaven.de/2026/07/quarkgiraffe/');
      save({
        [path]: later({
          guid: 'Presse 4711',
          title: 'Ein Titel, der ein anderer ist',
          embargo: '{ until: 2026-07-16T09:00:00+02:00 }',
        }),
      });
      built();
    },
    'strong',
    /held back now/,
  ],
  [
    'a build before a file can no longer be read',
    ({ save, built }) => (save({ [path]: '---\nembrago: soon\n---\n' }), built()),
    'strong',
    /held back now/,
  ],
  [
    'a checkout of an old commit that does not know that the branch has extended an embargo',
    ({ save, git, built }) => {
      save({ [path]: extended });
      git('switch', '--quiet', '--detach', 'HEAD~1');
      built();
    },
    'strong',
    /held back now/,
  ],
  [
    'a checkout that knows only from the live site that an embargo was extended',
    ({ save, git, head, built, live }) => {
      save({ [path]: extended });
      Object.assign(live ?? {}, { commit: head() });
      git('reset', '--quiet', '--hard', 'HEAD~1');
      built();
    },
    'strong',
    /held back now/,
  ],
]);

test('what a release of before has in common with a held-back one does not make it that', async () => {
  const room = await workshop();
  const other = 'releases/2025-07-15-quarkgiraffe/index.de.mdx';
  room.save({ [path]: extended, [other]: giraffe('2025-07-15T10:00:00+02:00') });
  room.built();
  rmSync(join(room.out, '2026'), { recursive: true });
  room.shows('quarkgiraffe', 'tag:example.org,2025:2025-07-15-quarkgiraffe/de');
  const { strong, weak } = await judged(room);
  assert.deepEqual([strong, weak], [[], []]);
});
