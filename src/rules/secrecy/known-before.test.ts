import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  type Files,
  hafenverbund,
  noon,
  notYet,
  release,
  releasePath,
  smallNewsroom,
} from '../../../e2e/small-newsroom.ts';
import { type Commit, gitIn, writeHistory, writeRecord } from '../../../e2e/small-repository.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { historyFor } from '../past/history-for.ts';
import { judge } from '../judge.ts';

const future = '2026-08-01T10:00:00+02:00';
const run = 'die Quarzmuschel kauft zum Jahreswechsel die Nordlicht Werften';
const path = 'releases/2026-08-01-geheim/index.de.mdx';
const held = (text = `Man hört, ${run}.`, lines = {}) => ({
  [path]: release({ ...notYet, publishedAt: future, ...lines }, text),
});
const said = (lines: Record<string, string> = {}, text = `Nun also: ${run}.`) => ({
  [releasePath]: release(lines, text),
});
const page = (text = `Nun also: ${run}.`) => ({
  'pages/imprint/index.de.mdx': `---\ntitle: Impressum\n---\n\n${text}\n`,
});
const day = (number: number) => `2026-02-0${number}T08:00:00Z`;

/** What the check says of words told early, after these commits and with these files in the working copy. */
async function toldAfter(commits: Files[], open: Files = {}, deploys: string[] = []): Promise<string[]> {
  const [first = {}, ...more] = commits;
  const content = await smallNewsroom(first);
  writeHistory(
    content,
    day(1),
    more.map((files, index): Commit => [day(index + 2), files]),
  );
  if (deploys.length) writeRecord(content, deploys);
  const untold = Object.entries(open);
  for (const [name, text] of untold) {
    gitIn(content, ['config', 'user.name', 'x']);
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(content, name, '..'), { recursive: true });
    writeFileSync(join(content, name), text ?? '');
  }
  const manuscript = await readManuscript(content);
  return judge(manuscript, noon, await historyFor(content, manuscript, noon))
    .filter(({ rule }) => rule.startsWith('heldBackTold'))
    .map(({ file, rule, level }) =>
      [file.replace(/^content\/|\/.*$/g, '').split('/')[0], rule, level].join(' '),
    );
}

const error = (folder: string) => `${folder} heldBackTold error`;
const warning = (folder: string) => `${folder} heldBackToldBefore warning`;

const cases: [what: string, commits: Files[], expected: string[], open?: Files][] = [
  ['a page said it before the release came', [page(), held()], [warning('pages')]],
  ['a public release said it before', [said(), held()], [warning('releases')]],
  ['the release came first', [held(), page()], [error('pages')]],
  ['both came at once', [{ ...held(), ...page() }], [error('pages')]],
  [
    'the release came first under another name',
    [
      { [path.replace('geheim', 'anders')]: held()[path] },
      page(),
      { ...held(), [path.replace('geheim', 'anders')]: undefined },
    ],
    [error('pages')],
  ],
  [
    'the release got the words later than the page',
    [held('Noch nichts.'), page(), held()],
    [warning('pages')],
  ],
  ['the page lost the words and got them again', [page(), page('Nichts.'), held(), page()], [error('pages')]],
  [
    'the public text was still scheduled then',
    [said({ publishedAt: '2026-03-01T10:00:00+01:00' }), held(), said()],
    [error('releases')],
  ],
  ['the words stood in a comment then', [page(`Text. {/* ${run} */}`), held(), page()], [error('pages')]],
  ['the release is not committed', [page()], [warning('pages')], held()],
  ['neither is committed', [{}], [error('pages')], { ...held(), ...page() }],
  ['the words in public are not committed', [held()], [error('pages')], page()],
  ['a page said it before, and others say it after', [page(), held(), said()], [warning('pages')]],
  [
    'a page said a part of it before',
    [
      page(),
      held(`Man hört, ${run}. Dafür zahlt sie viel mehr, als alle gedacht und gehofft hatten.`),
      said({}, `Nun also: ${run}. Dafür zahlt sie viel mehr, als alle gedacht und gehofft hatten.`),
    ],
    [warning('pages'), error('releases')],
  ],
  [
    'a number was public before',
    [page('Es sind 347 Schiffe.'), held('Bald sind es 347 Schiffe.'), said({}, 'Es sind 347 Schiffe.')],
    [warning('pages')],
  ],
  [
    'the words of an “About” text to come were public before',
    [
      page(),
      {
        'organisations/hafenverbund.yaml': `${hafenverbund}  - validFrom: 2027-01-01\n    short: { de: "Vom neuen Jahr an gilt: ${run}." }\n`,
      },
    ],
    [warning('pages')],
  ],
  [
    'the words of an “About” text to come were not',
    [
      {
        'organisations/hafenverbund.yaml': `${hafenverbund}  - validFrom: 2027-01-01\n    short: { de: "Vom neuen Jahr an gilt: ${run}." }\n`,
      },
      page(),
    ],
    [error('pages')],
  ],
];
for (const [what, commits, expected, open] of cases)
  test(`by the order of the commits: ${what}`, async () =>
    assert.deepEqual((await toldAfter(commits, open)).sort(), expected.toSorted()));

test('of a past that was cut off nothing is known', async () => {
  const content = await smallNewsroom(page());
  writeHistory(content, day(1), [[day(2), held()]]);
  writeFileSync(join(content, '.git', 'shallow'), gitIn(content, ['rev-parse', 'HEAD']));
  const manuscript = await readManuscript(content);
  const faults = judge(manuscript, noon, await historyFor(content, manuscript, noon));
  assert.ok(faults.some(({ rule }) => rule === 'heldBackTold'));
});

test('what was deployed before is public, and nothing to tell', async () => {
  assert.deepEqual(await toldAfter([page(), held()], {}, ['2026-02-01T09:00:00Z']), []);
});

test('what was committed before, but deployed only after, is an error where a record exists', async () => {
  const commits = [{}, page(), held()];
  assert.deepEqual(await toldAfter(commits, {}, ['2026-02-01T09:00:00Z', '2026-02-04T09:00:00Z']), [
    error('pages'),
  ]);
});

test('for words that are older than the record the order of the commits counts', async () => {
  assert.deepEqual(await toldAfter([page(), held()], {}, ['2026-02-04T09:00:00Z']), [warning('pages')]);
});
