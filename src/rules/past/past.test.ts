import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Files, noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { type Commit, gitIn, writeHistory } from '../../../e2e/small-repository.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { asText } from '../../faults/report.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { readPast } from '../../history/read-past.ts';
import { addToRecord } from '../../publishing/record/record.ts';
import { judge } from '../judge.ts';

const file = 'content/releases/2026-01-15-erste-meldung/index.de.mdx';
type Lines = Record<string, string | undefined>;
const said = (body: string, lines: Lines = {}, path = releasePath): Files => ({
  [path]: release(lines, body),
});
const entry = '{ at: 2026-01-17T10:00:00+01:00, kind: update, note: Ergänzt ist eine Zahl. }';
const start: Commit = ['2026-01-14T08:00:00Z', said('Drei Schiffe kamen am 5. Mai, sagt Ada Anker.')];

/** Records a deploy a minute after each commit up to the last, and one a minute after the lift. */
async function record(content: string, last: string): Promise<void> {
  const lines = gitIn(content, ['log', '--reverse', '--format=%H %ct', last]).trim().split('\n');
  const commits = lines.map((line) => ({ commit: line.slice(0, 40), at: Number(line.slice(41)) * 1000 }));
  const lift = Date.parse('2026-01-15T09:00:00Z');
  for (const [index, { commit, at }] of commits.entries()) {
    const digest = gitIn(content, ['rev-parse', `${commit}:`]).trim();
    const isThenLast = at < lift && lift < (commits[index + 1]?.at ?? Infinity);
    for (const due of isThenLast ? [at, lift] : [at])
      await addToRecord(content, { commit, digest, at: new Date(due + 60_000).toISOString() });
  }
}

/**
 * The faults after the release was changed to these states, committed or only in the working copy. The states up to the
 * commit `deployed` were deployed: all but the last by default. Nothing is recorded if it is empty.
 */
async function saidOf(
  last: Files,
  isCommitted: boolean,
  between: Commit[] = [],
  first = start,
  deployed: string | undefined = isCommitted ? 'HEAD~1' : 'HEAD',
) {
  const content = await smallNewsroom(first[1]);
  const end: Commit = ['2026-01-20T08:00:00Z', last];
  writeHistory(content, first[0], [...between, ...(isCommitted ? [end] : [])]);
  if (deployed !== '') await record(content, deployed);
  if (!isCommitted)
    for (const [name, text] of Object.entries(last)) writeFileSync(`${content}/${name}`, text ?? '');
  const manuscript = await readManuscript(content);
  return judge(manuscript, noon, await readPast(content, manuscript, noon)).map((fault) =>
    asText(fault, faultWordsIn('en')),
  );
}

const silently =
  'warning: The published text has changed and does not say so. If it was more than a misspelling, add an entry (corrections: [{ at: …, kind: update, note: … }]).';
const fact = (what: string) =>
  `In the published text ${what} has changed, and it does not say so. Add an entry (corrections: [{ at: …, kind: correction, note: … }]).`;

const changes: [what: string, last: Files, expected: string[]][] = [
  [
    'a misspelling',
    said('Drei Schife kamen am 5. Mai, sagt Ada Anker.'),
    [`${file}:9:1 ${silently} Found: Schife`],
  ],
  [
    'a number',
    said('Drei Schiffe kamen am 6. Mai, sagt Ada Anker.'),
    [`${file}:9:1 ${fact('a number')} Found: 6`],
  ],
  [
    'a date',
    said('Drei Schiffe kamen am 5. Juni, sagt Ada Anker.'),
    [`${file}:9:1 ${fact('a date')} Found: Juni`],
  ],
  [
    'a name',
    said('Drei Schiffe kamen am 5. Mai, sagt Bo Boje.'),
    [`${file}:9:1 ${fact('a name')} Found: Bo Boje`],
  ],
  [
    'a headline',
    said('Drei Schiffe kamen am 5. Mai, sagt Ada Anker.', { title: 'Ein Titel, der kurz genug ist' }),
    [`${file}:2:8 title: ${silently} Found: kurz`],
  ],
  ['contacts', said('Drei Schiffe kamen am 5. Mai, sagt Ada Anker.', { contacts: '[ada-anker]' }), []],
  ['markup', said('Drei **Schiffe** kamen am 5. Mai, sagt Ada Anker.'), []],
  ['escapes', said('Drei Schiffe kamen am 5\\. Mai, sagt Ada Anker\\.'), []],
  [
    'a number that is struck through',
    said('Drei Schiffe kamen am ~~5.~~ Mai, sagt Ada Anker.'),
    [`${file}:9:1 ${fact('a number')} Found: ~~`],
  ],
  ['a number with an entry', said('99 Schiffe.', { corrections: `[${entry}]` }), []],
  [
    'a withdrawn text',
    said('99 Schiffe.', {
      withdrawn: '{ at: 2026-01-18T10:00:00+01:00, reason: Es war alles ganz anders. }',
    }),
    [],
  ],
];

for (const isCommitted of [true, false]) {
  for (const [what, last, expected] of changes) {
    test(`a change of ${what} after publication, ${isCommitted ? '' : 'not '}committed`, async () =>
      assert.deepEqual(await saidOf(last, isCommitted), expected));
  }
}

const number = said('Drei Schiffe kamen am 6. Mai, sagt Ada Anker.');

test('a number that changed is a warning where nothing is recorded, or the change is deployed already', async () => {
  const warned = [`${file}:9:1 warning: ${fact('a number')} Found: 6`];
  assert.deepEqual(await saidOf(number, true, [], start, ''), warned, 'no record');
  assert.deepEqual(await saidOf(number, false, [], start, ''), warned, 'not committed');
  assert.deepEqual(await saidOf(number, true, [], start, 'HEAD'), warned, 'all is deployed');
  const other = said('Drei Schiffe kamen am 6. Mai, sagt Ada Anker. Sonne.');
  assert.deepEqual(await saidOf(other, true, [start, ['2026-01-16T08:00:00Z', number]]), warned);
});

test('a second save before the first is deployed stops nothing', async () => {
  const [second, third] = ['Sechs am 7. Mai.', 'Sechs am 8. Mai.'].map((text) => said(text));
  const first: Commit = ['2026-01-14T07:00:00Z', { [releasePath]: undefined }];
  const saves: Commit[] = [start, ['2026-01-16T08:00:00Z', second ?? {}]];
  assert.deepEqual(await saidOf(third ?? {}, true, saves, first, 'HEAD~3'), []);
  const [unknown, ...more] = await saidOf(third ?? {}, true, saves, first, '');
  assert.match(unknown ?? '', /warning:/);
  assert.deepEqual(more, []);
});

test('what changed before publication and what never was public are nobody’s business', async () => {
  const early: Commit = ['2026-01-15T08:00:00Z', said('99 Schiffe.')];
  assert.deepEqual(await saidOf(early[1], true, [early]), []);
  const held = said('99 Schiffe.', { draft: 'true' });
  const open = said('98 Schiffe.', { draft: 'true' });
  assert.deepEqual(await saidOf(open, true, [], [start[0], held]), []);
});

test('a change is compared with the last text that an entry came with', async () => {
  const told: Commit = ['2026-01-17T09:00:00Z', said('99 Schiffe.', { corrections: `[${entry}]` })];
  const last = said('99 Schife.', { corrections: `[${entry}]` });
  assert.deepEqual(await saidOf(last, true, [told]), [`${file}:10:1 ${silently} Found: Schife`]);
});

const moved = 'releases/2026-01-15-neuer-name/index.de.mdx';
const body = 'Drei Schiffe kamen am 5. Mai, sagt Ada Anker.';
const guid = 'tag:example.org,2026:2026-01-15-erste-meldung/de';
const lost =
  'redirects: The release was published at another address, which now leads nowhere. Add the former one (redirects: [/2026/01/erste-meldung/]).';
const renamed = `guid: The release would have a new id in feeds and come to everybody once more. Add the first one (guid: ${guid}).`;

test('a published release does not move without leading on, nor get another id', async () => {
  const place = 'content/releases/2026-01-15-neuer-name/index.de.mdx:2:1';
  const gone = { [releasePath]: undefined };
  assert.deepEqual(await saidOf({ ...gone, ...said(body, {}, moved) }, true), [
    `${place} ${lost}`,
    `${place} ${renamed}`,
  ]);
  const lines = { redirects: '[/2026/01/erste-meldung]', guid };
  assert.deepEqual(await saidOf({ ...gone, ...said(body, lines, moved) }, true), []);
});

test('a published release does not change its month or its id', async () => {
  const later = said(body, { publishedAt: '2026-02-15T10:00:00+01:00' });
  const later2: Commit = ['2026-02-16T08:00:00Z', later];
  assert.deepEqual(
    (await saidOf(later, true, [later2])).filter((text) => text.includes('redirects')),
    [`${file}:2:1 ${lost}`],
  );
  assert.deepEqual(await saidOf(said(body, { guid: 'https://example.org/?p=1' }), true), [
    `${file}:7:1 ${renamed}`,
  ]);
});
