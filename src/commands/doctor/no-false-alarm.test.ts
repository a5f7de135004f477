import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sound, soundNewsroom } from '../../../e2e/fixtures/sound-newsroom.ts';
import { gitIn } from '../../../e2e/small-repository.ts';
import { toolLanguages, toolWordsIn } from '../../i18n/tool-words.ts';
import { gitAttributes } from '../setup/git-attributes.ts';
import { findingsOf } from './findings.ts';
import { readMachine } from './machine.ts';

test('a git too old for updates is found', async () => {
  const { root: program, content } = soundNewsroom();
  const machine = await readMachine(program, content, sound);
  assert.match(machine.git ?? '', /^\d+\.\d+\.\d+$/);
  const organs = (git: string) => findingsOf({ ...machine, git }).map(({ organ }) => organ);
  assert.deepEqual([organs('2.37.4'), organs('2.38.0'), organs('2.9.9')], [['git'], [], ['git']]);
  const [finding] = findingsOf({ ...machine, git: '2.30.2' });
  for (const language of toolLanguages)
    assert.match(finding?.said(toolWordsIn(language).doctor) ?? '', /2\.30\.2.*2\.38/);
});

test('packages that only developers need may be missing, and what is shipped as it is may end lines as it likes', async () => {
  const newsroom = soundNewsroom();
  const { root: program, content } = newsroom;
  const examined = async () => findingsOf(await readMachine(program, content, sound));
  const packages = { '': {}, 'node_modules/zod': { version: '4.6.7' } };
  const lock = { packages: { ...packages, 'node_modules/eslint': { version: '9.1.0', dev: true } } };
  writeFileSync(join(program, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(join(program, '.gitattributes'), gitAttributes);
  for (const name of ['a.csv', 'b.txt', 'c.vtt']) writeFileSync(join(content, name), 'a;b\r\n1;2\r\n');
  gitIn(program, ['add', '.']);
  gitIn(program, ['commit', '-m', 'Tables']);
  assert.deepEqual(await examined(), []);
  // Another version of one is not that of the lockfile.
  const other = { packages: { ...packages, 'node_modules/eslint': { version: '8.0.0', dev: true } } };
  writeFileSync(join(program, 'node_modules', '.package-lock.json'), JSON.stringify(other));
  assert.deepEqual(
    (await examined()).map(({ organ }) => organ),
    ['packages'],
  );
});
