import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noon, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { judge } from '../rules/judge.ts';
import { readManuscript } from './read-manuscript.ts';
import { topic } from '../../e2e/fixtures/told.ts';

type Disturb = (content: string, place: (path: string) => string) => void;
const kinds: [what: string, disturb: Disturb, told: string[]][] = [
  ['the settings are a folder', (_, at) => mkdirSync(at('newsroom.yaml')), ['newsroom.yaml newsroomMissing']],
  [
    'the settings lead elsewhere',
    (_, at) => symlinkSync('/etc/hosts', at('newsroom.yaml')),
    ['newsroom.yaml newsroomMissing'],
  ],
  [
    'a collection is a file',
    (_, at) => writeFileSync(at('topics'), ''),
    ['topics otherKind', `${releasePath} danglingReference`],
  ],
  [
    'a collection leads elsewhere',
    (_, at) => symlinkSync('/etc', at('topics')),
    ['topics otherKind', `${releasePath} danglingReference`],
  ],
  ['a text is a folder', (_, at) => mkdirSync(at(releasePath)), [`${releasePath} otherKind`]],
  [
    'a topic is a folder',
    (_, at) => mkdirSync(at(topic)),
    [`${topic} otherKind`, `${releasePath} danglingReference`],
  ],
  [
    'a topic leads elsewhere',
    (_, at) => symlinkSync('/etc/hosts', at(topic)),
    [`${topic} otherKind`, `${releasePath} danglingReference`],
  ],
  [
    'a topic leads to itself',
    (_, at) => symlinkSync('hafen.yaml', at(topic)),
    [`${topic} otherKind`, `${releasePath} danglingReference`],
  ],
  [
    'a picture leads elsewhere',
    (content) => symlinkSync('/etc/hosts', join(content, releasePath, '../foto.jpg')),
    ['releases/2026-01-15-erste-meldung/foto.jpg otherKind'],
  ],
  [
    'a release leads to another',
    (content) => symlinkSync('2026-01-15-erste-meldung', join(content, 'releases/2026-01-16-zweite')),
    ['releases/2026-01-16-zweite otherKind'],
  ],
];
for (const [what, disturb, told] of kinds) {
  test(`${what}: told, and nothing outside is read`, async () => {
    const content = await smallNewsroom();
    disturb(content, (path) => {
      rmSync(join(content, path), { recursive: true });
      return join(content, path);
    });
    const faults = judge(await readManuscript(content), noon);
    assert.deepEqual(
      faults.map(({ file, rule }) => `${file.replace('content/', '')} ${rule}`).sort(),
      told.sort(),
    );
  });
}
