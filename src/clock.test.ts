import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const clock = import.meta.resolve('./clock.ts');

/** What a fresh process prints that asks the clock, with this in its environment. */
function ask(now: string | undefined, script: string) {
  const { NEWSROOM_NOW: _, ...env } = process.env;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: now === undefined ? env : { ...env, NEWSROOM_NOW: now },
  });
}
const print = `const { now } = await import('${clock}'); process.stdout.write(now.toISOString());`;

test('the instant of a build comes from the environment, to the millisecond', () => {
  assert.equal(ask('2026-07-15T12:00:00.123Z', print).stdout, '2026-07-15T12:00:00.123Z');
  assert.equal(ask('2026-07-15T12:00:00+02:00', print).stdout, '2026-07-15T10:00:00.000Z');
});

test('it is read once: a later change of the environment changes nothing', () => {
  const script = `const { now } = await import('${clock}');
    process.env.NEWSROOM_NOW = '2001-01-01T00:00:00Z';
    const again = await import('${clock}');
    process.stdout.write(now.toISOString() + ' ' + (now === again.now));`;
  assert.equal(ask('2026-07-15T12:00:00Z', script).stdout, '2026-07-15T12:00:00.000Z true');
});

test('without it the clock on the wall counts, and every copy of the module has the same instant', () => {
  const before = Date.now();
  const script = `const first = await import('${clock}');
    const other = await import('${clock}?copy');
    process.stdout.write([first.now.toISOString(), other.now.toISOString(), process.env.NEWSROOM_NOW].join(' '));`;
  const [first = '', other, told] = ask(undefined, script).stdout.split(' ');
  assert.ok(Date.parse(first) >= before && Date.parse(first) <= Date.now());
  assert.equal(other, first);
  assert.equal(told, first);
});

test('what is no instant stops the build with what to write instead', () => {
  for (const wrong of ['tomorrow', '', '2026-13-01T00:00:00Z']) {
    const { status, stderr } = ask(wrong, print);
    assert.notEqual(status, 0, wrong);
    assert.ok(stderr.includes('NEWSROOM_NOW is not an instant.'), stderr);
    assert.ok(stderr.includes(`Found: ${wrong}`), stderr);
  }
});
