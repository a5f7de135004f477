import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { asText } from '../../src/faults/report.ts';
import { filesBelow } from '../../src/files/walk.ts';
import { faultWordsIn } from '../../src/i18n/fault-words.ts';
import { toolLanguages } from '../../src/i18n/tool-words.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { differences } from '../../src/model/address/claims.ts';
import { outputsOf } from '../../src/rules/addresses/outputs.ts';
import { judge } from '../../src/rules/judge.ts';
import { chance } from '../newsroom/chance.ts';
import { flawed } from '../random/flaws.ts';
import { silenced } from '../random/forms.ts';
import { today } from '../random/moments.ts';
import { randomNewsroom } from '../random/newsroom.ts';
import type { Files } from '../small-newsroom.ts';
import { writeHistory } from '../small-repository.ts';
import { build, environmentOf, type Site, siteOf } from '../sites.ts';

/* Whole newsrooms, drawn from their number: whatever the check accepts is built, today and at its last lift. */

const [first = 0, count = 100] = (process.env['NEWSROOM_RANDOM'] ?? '')
  .split(' ')
  .filter(Boolean)
  .map(Number);
/** One newsroom in this many has a flaw that the check must tell. */
const flawedEach = 5;
const root = resolve(import.meta.dirname, '..', '..');
const refused: number[] = [];

/** Writes a newsroom. One that fails stays on the disk, because the failure names its folder. */
async function write(files: Files): Promise<string> {
  const content = join(await mkdtemp(join(tmpdir(), 'depesche-random-')), 'content');
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), text);
  }
  return content;
}

/** The sentences of the errors, in every language. Throws when one has no place or no words. */
async function errorsOf(content: string): Promise<string[]> {
  const faults = judge(await readManuscript(content), new Date(today));
  for (const language of toolLanguages)
    for (const fault of faults) {
      const said = asText(fault, faultWordsIn(language), true);
      assert.match(said, /^\S[^\n]*:[1-9]\d*:[1-9]\d* \S[^]{15,}/, said);
      assert.doesNotMatch(said, /undefined|\[object|NaN|^\s+at /m, said);
    }
  const errors = faults.filter(({ level }) => level === 'error');
  return errors.map((fault) => asText(fault, faultWordsIn('en'), true));
}

/** What `npm run check` says; it must end by itself, with 1 for errors and 0 for none. */
function checked(site: Site, environment: NodeJS.ProcessEnv): { status: number | null; said: string } {
  const program = join(root, 'src', 'commands', 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check'], {
    cwd: root,
    env: { ...process.env, ...environmentOf(site), ...environment },
    encoding: 'utf8',
  });
  const said = stdout + stderr;
  assert.doesNotMatch(said, /^\s+at .*:\d+:\d+\)?$/m, said);
  return { status, said };
}

for (let seed = first; seed < first + count; seed += 1) {
  const hasFlaw = seed % flawedEach === flawedEach - 1;
  test(`random newsroom ${seed}${hasFlaw ? ' with a flaw' : ''}`, async () => {
    const made = await randomNewsroom(seed);
    const by = chance(`flaw ${seed}`);
    const { flaw, files } = hasFlaw ? flawed(by, made.files) : { flaw: '', files: made.files };
    const content = await write(files);
    if (by.happens(0.3)) writeHistory(content, '2026-07-01T08:00:00Z');
    const site = { ...siteOf(`random-${seed}`, content), url: made.url };
    const environment = { NEWSROOM_URL: made.url };
    const errors = await errorsOf(content);
    if (hasFlaw) assert.ok(errors.length > 0, `The check does not tell ${flaw} in ${content}.`);
    if (errors.length) {
      const { status, said } = checked(site, environment);
      assert.equal(status, 1, said);
      console.log(`random newsroom ${seed} is refused${flaw && ` (${flaw})`}: ${errors[0]}`);
      if (!hasFlaw) refused.push(seed);
      await rm(dirname(content), { recursive: true });
      return;
    }
    const languages = (await readManuscript(content)).newsroom.facts?.languages ?? [];
    for (const instant of [new Date(today), made.lastLift]) {
      const where = `random newsroom ${seed} in ${content} at ${instant.toISOString()}`;
      const { code, said } = await build(site, { ...environment, NEWSROOM_NOW: instant.toISOString() });
      assert.equal(code, 0, `${where}\n${said}`);
      // The check counts its warnings by their rules, of which one is called “deprecated”.
      const others = said.replace(/\bdeprecated \d+/g, '');
      assert.doesNotMatch(others, /deprecat|^\s+at .*:\d+:\d+\)?$/im, `${where}\n${said}`);
      const { claims } = outputsOf(await readManuscript(content), instant);
      assert.ok(claims.length > 20);
      const registry = outputsOf(await readManuscript(content), instant);
      assert.deepEqual(
        differences(registry, filesBelow(site.out)),
        { unclaimed: [], early: [], missing: [] },
        where,
      );
      const open = made.said.filter(({ since }) => since <= instant.getTime());
      assert.deepEqual(silenced(site.out, made.url, languages, open), [], where);
    }
    await rm(dirname(content), { recursive: true });
    await rm(dirname(site.out), { recursive: true });
  });
}

/* As a test, because the failure of a hook of all tests does not fail the run. */
test('hardly any newsroom without a flaw is refused', () => {
  assert.ok(refused.length <= count / 8, `Too many newsrooms are refused: ${refused.join(', ')}.`);
});
