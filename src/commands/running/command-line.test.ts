import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { toolLines } from '../../../e2e/tools/tool-lines.ts';
import { toolLanguages, toolWordsIn } from '../../i18n/tool-words.ts';
import { type CommandLine, flawIn, parametersOf } from './command-line.ts';
import { commandLines } from './command-lines.ts';
import { goingIn } from './going.ts';
import { helpOf } from './help.ts';

const all: [name: string, line: CommandLine][] = Object.entries({ ...commandLines, ...toolLines });
const { flaws } = toolWordsIn('en').help;
const said = (name: keyof typeof commandLines, ...parameters: string[]) =>
  flawIn(commandLines[name], parameters, flaws);

for (const [name, line] of all)
  test(`${name}: an unknown flag is named with the nearest right one`, () => {
    for (const flag of Object.keys(line.flags)) {
      const typo = `--${flag}x`;
      const flaw = flawIn(line, [typo], flaws) ?? '';
      assert.ok(flaw.includes(typo), flaw);
      assert.ok(flaw.includes(`Did you mean --${flag}?`), flaw);
    }
    const strange = flawIn(line, ['--qqqqqqqq'], flaws) ?? '';
    for (const flag of [...Object.keys(line.flags), 'help'])
      assert.ok(strange.includes(`--${flag}`), strange);
  });

test('what the commands know is no flaw', () => {
  assert.equal(said('check', '--fix', '--format', 'github', '--no-paths'), undefined);
  assert.equal(said('review', '--no-build', '--base=main'), undefined);
  assert.equal(said('deploy', 'server', 'host:/folder', '--rollback'), undefined);
  assert.equal(said('dev', '--host', '0.0.0.0', '--port', '8080'), undefined);
  assert.equal(said('dev', '--host', '--open'), undefined);
  assert.equal(said('headers', 'nginx', '--editor', 'a', '--editor', 'b'), undefined);
  assert.deepEqual(parametersOf(commandLines.check, ['--fix', '--no-paths']).values.paths, false);
});

test('a flag without its value, a value without its flag and a word too many are named', () => {
  assert.equal(said('new', '--title'), flaws.needsValue('--title'));
  assert.equal(said('new', '--title', '--date', '2026-01-01'), flaws.needsValue('--title'));
  assert.equal(said('check', '--fix=yes'), flaws.noValue('--fix'));
  assert.equal(said('check', 'fix'), flaws.tooMany('fix'));
  assert.match(said('check', '--format', 'githup') ?? '', /Did you mean github\?/);
  assert.match(said('deploy', 'sever', 'host:/folder') ?? '', /Did you mean server\?/);
  assert.equal(said('new', '--no-title', 'x')?.startsWith('There is no flag --no-title'), true);
});

for (const language of toolLanguages)
  test(`every command says in ${language} what it and each of its flags do`, () => {
    const { help } = toolWordsIn(language);
    assert.deepEqual(Object.keys(help.commands).sort(), all.map(([name]) => name).sort());
    for (const [name, line] of all) {
      const words = help.commands[name];
      assert.ok(words?.does && words.use.length, name);
      assert.deepEqual(Object.keys(words.flags ?? {}).sort(), Object.keys(line.flags).sort(), name);
      const printed = helpOf(name, line, help);
      for (const flag of Object.keys(line.flags)) assert.ok(printed.includes(`--${flag}`), name);
    }
  });

test('a command or flag that is to go works, and is told once with what to type instead', () => {
  const { help } = toolWordsIn('en');
  const planted: CommandLine = {
    flags: {
      old: { type: 'string', going: { version: '2.0.0', instead: '--new' } },
      loud: { type: 'boolean', going: { version: '3.0.0', instead: '--verbose' } },
      stays: { type: 'string' },
    },
    going: { version: '4.0.0', instead: 'npm run other' },
  };
  const parameters = ['--old', 'x', '--old=y', '--no-loud', '--stays', '--loud'];
  assert.equal(flawIn(planted, ['--old', 'x', '--no-loud'], flaws), undefined);
  const command = help.going('npm run planted', '4.0.0', 'npm run other');
  const both = [help.going('--old', '2.0.0', '--new'), help.going('--loud', '3.0.0', '--verbose')];
  assert.deepEqual(goingIn('planted', planted, parameters, help), [command, ...both]);
  assert.deepEqual(goingIn('planted', planted, ['--stays', '--loud'], help), [command]);
  assert.deepEqual(goingIn('planted', { flags: planted.flags }, ['--', '--old'], help), []);
  for (const sentence of [command, ...both]) assert.ok(helpOf('planted', planted, help).includes(sentence));
});

test('a command with a wrong flag does nothing and ends with 2; with --help it ends with 0', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '..', 'main.ts'), ...words], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
    });
  const wrong = run('check', '--fixx');
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /Den Schalter --fixx gibt es hier nicht\. Meinten Sie --fix\?/);
  assert.match(wrong.stderr, /npm run check -- --help/);
  assert.equal(wrong.stdout, '');
  const helped = run('deploy', '--help');
  assert.equal(helped.status, 0);
  assert.match(helped.stdout, /--rollback +server: geht zur Site davor zurück/);
  assert.match(run('chekc').stderr, /Meinten Sie check\?/);
});
