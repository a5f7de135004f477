import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const clock = import.meta.resolve('./clock.ts');

/** What a fresh process prints that asks the clock, with this in its environment. */
function ask(now: string | undefined, script: string) {
  const { NEWSROOM_NOW: _, NEWSROOM_STARTED: _started, NEWSROOM_PREVIEW: _preview, ...env } = process.env;
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

test('the clock on the wall cannot be told another time', () => {
  const before = Date.now();
  const script = `const { wallClock } = await import('${clock}'); process.stdout.write(String(wallClock().getTime()));`;
  for (const now of ['2099-01-01T00:00:00Z', '2001-01-01T00:00:00Z']) {
    const told = Number(ask(now, script).stdout);
    assert.ok(told >= before && told <= Date.now(), now);
  }
});

test('what is ahead of the clock on the wall is a preview, for every copy of the module and whatever else is set', () => {
  const script = `const { isPreview, present } = await import('${clock}');
    process.env.NEWSROOM_STARTED = process.env.NEWSROOM_NOW;
    const other = await import('${clock}?copy');
    process.stdout.write([isPreview, other.isPreview, present() > new Date()].join(' '));`;
  assert.equal(ask('2099-01-01T00:00:00Z', script).stdout, 'true true false');
  assert.equal(ask('2001-01-01T00:00:00Z', script).stdout, 'false false false');
  assert.equal(ask(undefined, script).stdout, 'false false false');
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

/** Two requests at the same time in two copies of the module, each asking again after the other has begun. */
const requests = `const server = await import('${clock}');
  const { instant } = await import('${clock}?pages');
  const pause = () => new Promise((go) => setImmediate(go));
  const answer = async () => {
    const first = instant();
    while (Date.now() === first.getTime()) await pause();
    await pause();
    return [first, instant()].map((one) => one.toISOString());
  };
  const first = server.atOneInstant(answer);
  const began = Date.now();
  while (Date.now() === began) await pause();
  const answers = await Promise.all([first, server.atOneInstant(answer)]);
  console.log(JSON.stringify({ answers, outside: instant(), now: server.now, later: server.laterInstant() }));`;
type Answers = { answers: [string, string][]; outside: string; now: string; later: string };

test('a request of the development has an instant of its own, the same to its end', () => {
  const { answers, outside, now, later } = JSON.parse(ask(undefined, requests).stdout) as Answers;
  const [[first, again] = [], [second, secondAgain] = []] = answers;
  assert.ok(first && second && first < second, `${first} is not before ${second}.`);
  assert.deepEqual([again, secondAgain], [first, second]);
  assert.ok(now < second && second < later);
  assert.equal(outside, now);
});

test('an instant that a person has given is that of every request', () => {
  const given = '2026-07-15T12:00:00.000Z';
  const { answers, outside, now, later } = JSON.parse(ask(given, requests).stdout) as Answers;
  assert.deepEqual(new Set([...answers.flat(), outside, now, later]), new Set([given]));
});

test('a program that starts another does not give it an instant as a person would', () => {
  const child = `const { isGiven } = await import('${clock}'); process.stdout.write(String(isGiven));`;
  const parent = (env: string) => `await import('${clock}');
    const { spawnSync } = await import('node:child_process');
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(child)}], { env: ${env} });
    process.stdout.write(stdout);`;
  assert.equal(ask(undefined, parent('process.env')).stdout, 'false');
  const fixed = parent(`{ ...process.env, NEWSROOM_NOW: '2026-07-15T12:00:00Z' }`);
  assert.equal(ask(undefined, fixed).stdout, 'true');
});
