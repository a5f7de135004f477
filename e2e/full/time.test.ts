import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { wordsIn } from '../../src/i18n/words.ts';
import { differing, shippedFiles } from '../shipped/files.ts';
import { lift } from '../shipped/held-newsroom.ts';
import { newsroomInTime } from '../shipped/lift.ts';
import { release, smallNewsroom } from '../small-newsroom.ts';
import { gitIn, writeHistory, writeRecord } from '../small-repository.ts';
import { build, buildAgain, siteOf, sites } from '../sites.ts';

test('a release’s whole life, on one cache: before, at and long after its lift, and before it again', async () => {
  const { hidden, seen } = await newsroomInTime('life');
  await hidden('2026-07-15T12:00:00Z');
  await seen(lift, { isNews: true });
  await seen('2026-07-17T13:00:01Z', {});
  await seen('2027-08-15T12:00:01Z', { isOld: true });
  await hidden('2026-07-15T12:00:00Z');
});

test('with its history and with its end alone a site differs by its versions and nothing else', async () => {
  const path = 'releases/2026-01-15-erste-meldung/index.de.mdx';
  const corrections =
    '[{ at: 2026-01-17T10:00:00+01:00, kind: correction, note: Die Zahl der Schiffe war falsch. }]';
  const corrected = release({ corrections }, 'Vier Schiffe.');
  const content = await smallNewsroom({ [path]: release({}, 'Drei Schiffe.') });
  const shipped = async (name: string, folder: string) => {
    const site = siteOf(name, folder);
    const { code, said } = await build(site);
    assert.equal(code, 0, said);
    return site.out;
  };
  writeHistory(content, '2026-01-14T08:00:00Z', [['2026-01-17T09:00:00Z', { [path]: corrected }]]);
  writeRecord(content, ['2026-01-15T09:05:00Z', '2026-01-17T09:05:00Z']);
  const whole = await shipped('history', content);
  const shallow = join(dirname(content), 'shallow', 'content');
  gitIn(content, ['clone', '--quiet', '--depth', '1', `file://${content}`, shallow]);
  const none = await shipped('history-shallow', shallow);
  const folder = '2026/01/erste-meldung/';
  assert.deepEqual(differing(whole, none), [
    `${folder}index.html`,
    `${folder}versions.json`,
    `${folder}versions/index.html`,
    // What was public once is proved by its words and its files, whoever still knows them.
    'SHA256SUMS.txt',
    `en/${folder}index.html`,
    'verify/files/all.json',
    'verify/prints/all.json',
    'verify/texts/0.json',
  ]);
  const told = (out: string, name: string) => shippedFiles(out).get(name)?.toString('utf8') ?? '';
  const { missing } = wordsIn('de').versions;
  assert.ok(told(none, `${folder}versions/index.html`).includes(missing));
  assert.ok(!told(whole, `${folder}versions/index.html`).includes(missing));
  assert.ok(!told(none, `${folder}index.html`).includes('versions/'));
});

test('a large newsroom has the same bytes on a cold and on a warm cache', async () => {
  await buildAgain();
  assert.deepEqual(differing(sites.fictional.out, sites.fictionalAgain.out), []);
});
