import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { openRoom } from '../edits/desk-room.ts';
import { randomSave } from '../edits/random-save.ts';
import { chance } from '../newsroom/chance.ts';
import { today } from '../random/moments.ts';
import { randomNewsroom } from '../random/newsroom.ts';
import { build, siteOf } from '../sites.ts';

/* Somebody edits random newsrooms at the desk: whatever it accepts passes the check, and is built at last. */

const [first = 0, count = 40] = (process.env['NEWSROOM_RANDOM'] ?? '').split(' ').filter(Boolean).map(Number);
const saves = 25;
/** The site of one newsroom in this many is built after all edits. */
const builtEach = 5;

/** Errors that the form cannot find, because it knows one entry and the settings: the machine refuses them. */
const needTheWholeNewsroom = new Set<string>();
const refused = { byForm: 0, byMachine: 0, saved: 0 };

for (let seed = first; seed < first + count; seed += 1) {
  test(`random edits ${seed}`, async () => {
    const made = await randomNewsroom(seed);
    const by = chance(`edits ${seed}`);
    const room = await openRoom(made.files, by.happens(0.5));
    // A few random newsrooms have a mistake from the start.
    if ((await room.errorsNow('en')).size) return;
    for (let number = 0; number < saves; number += 1) {
      const { form, machine, rules } = await randomSave(by, room);
      if (form === undefined && machine !== undefined)
        for (const rule of rules) needTheWholeNewsroom.add(rule);
      refused[form !== undefined ? 'byForm' : machine !== undefined ? 'byMachine' : 'saved'] += 1;
    }
    if (seed % builtEach === 0) {
      const site = { ...siteOf(`edits-${seed}`, room.content), url: made.url };
      const environment = { NEWSROOM_URL: made.url, NEWSROOM_NOW: new Date(today).toISOString() };
      const { code, said } = await build(site, environment);
      assert.equal(code, 0, `random edits ${seed} in ${room.content}\n${said}`);
      await rm(dirname(site.out), { recursive: true });
    }
    await rm(dirname(room.content), { recursive: true });
  });
}

/* As a test, because the failure of a hook of all tests does not fail the run. */
test('most edits are saved, and some are refused by the form and by the machine', () => {
  console.log(refused, [...needTheWholeNewsroom].sort());
  assert.ok(refused.saved > (count * saves) / 3, JSON.stringify(refused));
});
