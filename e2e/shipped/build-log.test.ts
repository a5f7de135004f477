import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toolWordsIn } from '../../src/i18n/tool-words.ts';
import { logOf, sites } from '../sites.ts';

const { steps } = toolWordsIn('en').progress;
/** The counts of the warnings, and how long the build took. */
const others = 2;
/** What the proof says of the films and sounds of a site, which nobody can search for words. */
const unread = /^Not read, \d+ files:$|: files of this kind cannot be searched for words\./;

for (const site of [sites.real, sites.fictional])
  test(`the log of a build has a line for each step, and none for a file (${site.name})`, () => {
    const log = readFileSync(logOf(site), 'utf8');
    const all = log.trim().split('\n');
    const lines = all.filter((line) => !unread.test(line));
    assert.equal(all.length - lines.length, site === sites.fictional ? 3 : 0, log);
    for (const name of [steps.content, steps.pages, steps.pictures, steps.search]) {
      const own = lines.filter((line) => line.startsWith(`${name}:`));
      assert.equal(own.length, 1, log);
      assert.match(own[0] ?? '', /: [\d,]+ in [\d.]+ /);
    }
    assert.match(log, /^Proved in .*\n(?:.*\n)*Built in .*$/m);
    assert.ok(lines.length <= Object.keys(steps).length + others, log);
    assert.doesNotMatch(log, /index\.html|\.avif|\x1b/);
  });
