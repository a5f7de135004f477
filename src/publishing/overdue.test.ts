import assert from 'node:assert/strict';
import { test } from 'node:test';
import { release, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { toolWordsIn } from '../i18n/tool-words.ts';
import { overdue } from './overdue.ts';

const path = 'releases/2026-07-15-geheim/index.de.mdx';
const embargoed = release({
  title: 'Der Quarkgiraffe gehört die Sperrfrist',
  publishedAt: '2026-07-14T10:00:00+02:00',
  embargo: '{ until: 2026-07-15T14:00:00+02:00 }',
});

async function ask(now: string, live: string | undefined, text = embargoed) {
  const words = toolWordsIn('en').publishing;
  const manuscript = await readManuscript(await smallNewsroom({ [path]: text }));
  return overdue(manuscript, live === undefined ? undefined : new Date(live), new Date(now), words);
}

test('a build is due exactly when something has become due since the last', async () => {
  assert.deepEqual(await ask('2026-07-15T11:59:59Z', '2026-07-15T11:50:00Z'), {
    isDue: false,
    said: 'Nothing is due; the next on 2026-07-15T12:00:00.000Z.',
  });
  assert.deepEqual(await ask('2026-07-15T12:00:00Z', '2026-07-15T11:50:00Z'), {
    isDue: true,
    said: 'Due since 2026-07-15T12:00:00.000Z (0 min 0 s): build now.',
  });
  // Scheduled jobs of hosts run hours late. A due build stays due until it is done.
  assert.deepEqual(await ask('2026-07-15T18:00:05Z', '2026-07-15T11:50:00Z'), {
    isDue: true,
    said: 'Due since 2026-07-15T12:00:00.000Z (360 min 5 s): build now.',
  });
  assert.equal((await ask('2026-07-15T18:00:00Z', '2026-07-15T12:00:00Z')).isDue, false);
});

test('a site that is not there is built, and one that shows what is to come is taken back', async () => {
  assert.equal((await ask('2026-07-15T11:00:00Z', undefined)).isDue, true);
  const { isDue, said } = await ask('2026-07-15T11:00:00Z', '2026-07-15T11:00:00.001Z');
  assert.equal(isDue, true);
  assert.match(said, /2026-07-15T11:00:00\.001Z, which is in the future/);
});

test('a release that cannot be read could be the one that is due; its path is not told', async () => {
  const broken = embargoed.replace('until:', 'untill:');
  await assert.rejects(ask('2026-07-15T18:00:00Z', '2026-07-15T11:50:00Z', broken), (error) => {
    assert.match(String(error), /cannot be read/);
    assert.doesNotMatch(String(error), /geheim/);
    return true;
  });
});

test('the beginning of a change makes a build due', async () => {
  const person =
    'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nchanges: [{ validFrom: 2026-07-16, role: { de: Vorsitz } }]\n';
  const manuscript = await readManuscript(await smallNewsroom({ 'people/ada-anker.yaml': person }));
  const words = toolWordsIn('en').publishing;
  const isDue = (now: string) =>
    overdue(manuscript, new Date('2026-07-15T12:00:00Z'), new Date(now), words).isDue;
  assert.equal(isDue('2026-07-15T21:59:59.999Z'), false);
  assert.equal(isDue('2026-07-15T22:00:00Z'), true);
});

test('a person whose file cannot be read stops the clock: it could be the one that is due', async () => {
  const manuscript = await readManuscript(await smallNewsroom({ 'people/ada-anker.yaml': 'name: A\n' }));
  const words = toolWordsIn('en').publishing;
  assert.throws(
    () => overdue(manuscript, new Date(0), new Date(), words),
    /^Error: #[0-9a-f]{12} cannot be read/,
  );
});
