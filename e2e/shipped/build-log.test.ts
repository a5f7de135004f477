import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toolWordsIn } from '../../src/i18n/tool-words.ts';
import { logOf, sites } from '../sites.ts';

const { steps } = toolWordsIn('en').progress;

for (const site of [sites.real, sites.fictional])
  test(`the log of a build has a line for each step, and none for a file (${site.name})`, () => {
    const log = readFileSync(logOf(site), 'utf8');
    const lines = log.trim().split('\n');
    for (const step of [steps.content, steps.pages, steps.pictures, steps.search])
      assert.equal(
        lines.filter((line) => new RegExp(`^${step}: [\\d,]+ in [\\d.]+ `).test(line)).length,
        1,
        log,
      );
    assert.match(lines.at(-1) ?? '', /^Built in /);
    // The counts of the warnings, the result of the proof, and what it has not read.
    const others =
      ['code', 'warnings', 'proof', 'built'].length +
      (lines.length - lines.findIndex((line) => /^Proved/.test(line)));
    assert.ok(lines.length <= Object.keys(steps).length + others, log);
    assert.doesNotMatch(log, /index\.html|\.avif|├─|▶|\x1b/);
  });
