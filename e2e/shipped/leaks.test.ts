import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sites } from '../sites.ts';
import { tracesIn } from './files.ts';

/** What must not be found in any file or file name: a word of each held-back text, and what only they name. */
const secrets = ['quarzmuschel', 'geheim', 'secret', 'verborgen'];

for (const site of [sites.fictional, sites.presse]) {
  test(`nothing of a draft, scheduled or embargoed release is shipped (${site.name})`, () => {
    assert.deepEqual(tracesIn(site.out, secrets), []);
  });
}
