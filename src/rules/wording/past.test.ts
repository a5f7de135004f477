import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRecord } from '../../../e2e/fixtures/newsroom.ts';
import { newsroom, noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { asText } from '../../faults/report.ts';
import { pathDigest } from '../../faults/path-digest.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { type History, noHistory } from '../../history/history.ts';
import { heldBackCommits } from '../past/held-back-commits.ts';
import { judge } from '../judge.ts';

const file = `content/${releasePath}`;
const folder = '2026-01-15-erste-meldung';
const words = {
  title: 'Ein Titel, der lang genug ist',
  summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
};

/** A past with this state of the release at this address. */
const past = (body: string, place: { folder?: string; guid?: string } = {}): History => ({
  memory: 'whole',
  record: aRecord,
  pasts: new Map([
    [
      `${folder}/de`,
      {
        versions: [{ ...words, body, at: Date.parse('2026-01-15T09:00:00Z'), entries: [] }],
        told: new Set<number>(),
        shown: [],
        places: [{ folder, publishedAt: '2026-01-15T10:00:00+01:00', ...place }],
      },
    ],
  ]),
});

const text = 'Drei Schiffe kamen am 5. Mai, sagt Ada Anker.';
const cases: [what: string, history: History, en: string, de: string][] = [
  [
    'a text changed in silence',
    past(text.replace('Schiffe', 'Schife')),
    `${file}:9:1 warning: The published text has changed and does not say so. If it was more than a misspelling, add an entry (corrections: [{ at: …, kind: update, note: … }]). Found: Schiffe`,
    `${file}:9:1 Hinweis: Der veröffentlichte Text ist geändert, ohne dass es dort steht. War es mehr als ein Tippfehler, ergänzen Sie einen Eintrag (corrections: [{ at: …, kind: update, note: … }]). Gefunden: Schiffe`,
  ],
  [
    'a number changed in silence',
    past(text.replace('5', '6')),
    `${file}:9:1 In the published text a number has changed, and it does not say so. Add an entry (corrections: [{ at: …, kind: correction, note: … }]). Found: 5`,
    `${file}:9:1 Im veröffentlichten Text ist eine Zahl geändert, ohne dass es dort steht. Ergänzen Sie einen Eintrag (corrections: [{ at: …, kind: correction, note: … }]). Gefunden: 5`,
  ],
  [
    'a date changed in silence',
    past(text.replace('Mai', 'Juni')),
    `${file}:9:1 In the published text a date has changed, and it does not say so. Add an entry (corrections: [{ at: …, kind: correction, note: … }]). Found: Mai`,
    `${file}:9:1 Im veröffentlichten Text ist ein Datum geändert, ohne dass es dort steht. Ergänzen Sie einen Eintrag (corrections: [{ at: …, kind: correction, note: … }]). Gefunden: Mai`,
  ],
  [
    'a name changed in silence',
    past(text.replace('Ada Anker', 'Bo Boje')),
    `${file}:9:1 In the published text a name has changed, and it does not say so. Add an entry (corrections: [{ at: …, kind: correction, note: … }]). Found: Ada Anker`,
    `${file}:9:1 Im veröffentlichten Text ist ein Name geändert, ohne dass es dort steht. Ergänzen Sie einen Eintrag (corrections: [{ at: …, kind: correction, note: … }]). Gefunden: Ada Anker`,
  ],
  [
    'another address',
    past(text, { folder: '2026-01-15-alt', guid: `tag:example.org,2026:${folder}/de` }),
    `${file}:2:1 redirects: The release was published at another address, which now leads nowhere. Add the former one (redirects: [/2026/01/alt/]).`,
    `${file}:2:1 redirects: Die Meldung war unter einer anderen Adresse veröffentlicht, die nun ins Leere führt. Ergänzen Sie die alte (redirects: [/2026/01/alt/]).`,
  ],
  [
    'another id',
    past(text, { guid: 'https://example.org/?p=1' }),
    `${file}:2:1 guid: The release would have a new id in feeds and come to everybody once more. Add the first one (guid: https://example.org/?p=1).`,
    `${file}:2:1 guid: Die Meldung hätte in Feeds eine neue Kennung und käme allen noch einmal. Schreiben Sie die erste dazu (guid: https://example.org/?p=1).`,
  ],
  [
    'a line of the record that cannot be read',
    { ...noHistory, record: { ...aRecord, broken: [{ commit: 'a1'.repeat(20), line: 2 }] } },
    'content/newsroom.yaml:1:1 warning: Line 2 of the note at commit a1a1a1a in the record of deploys cannot be read; what was published then counts as unknown. Delete or correct the line (git notes --ref=depesche/deploys edit a1a1a1a).',
    'content/newsroom.yaml:1:1 Hinweis: Zeile 2 der Notiz zum Commit a1a1a1a im Verzeichnis der Deploys ist nicht zu lesen; was dort veröffentlicht wurde, gilt als unbekannt. Löschen oder berichtigen Sie die Zeile (git notes --ref=depesche/deploys edit a1a1a1a).',
  ],
  [
    'a shallow clone',
    { ...noHistory, memory: 'shallow' },
    'content/newsroom.yaml:1:1 warning: Git knows only the end of the history here; published versions are neither compared nor shown. Fetch all of it (git fetch --unshallow; with GitHub Actions fetch-depth: 0).',
    'content/newsroom.yaml:1:1 Hinweis: Git kennt hier nur das Ende der Geschichte; veröffentlichte Fassungen werden weder verglichen noch gezeigt. Holen Sie sie ganz (git fetch --unshallow; bei GitHub Actions fetch-depth: 0).',
  ],
];

for (const [what, history, en, de] of cases) {
  test(what, async () => {
    const faults = judge(
      await readManuscript(await smallNewsroom({ [releasePath]: release({}, text) })),
      noon,
      history,
    );
    assert.deepEqual(
      ['en', 'de'].flatMap((language) => faults.map((fault) => asText(fault, faultWordsIn(language)))),
      [en, de],
    );
  });
}

test('a demonstration publishes nothing', async () => {
  const demo = { 'newsroom.yaml': `${newsroom}demo: true\n`, [releasePath]: release({}, text) };
  assert.deepEqual(judge(await readManuscript(await smallNewsroom(demo)), noon, past('99 Schiffe.')), []);
});

test('a held-back release in a commit', async () => {
  const faults = heldBackCommits(await readManuscript(await smallNewsroom()), [
    { commit: '1a2b3c4', path: 'releases/2026-08-01-quarkgiraffe/index.de.mdx' },
  ]);
  // Another in every run, so that nobody can compare it with the digests of guessed paths.
  const name = pathDigest('content/releases/2026-08-01-quarkgiraffe/index.de.mdx');
  assert.deepEqual(
    ['en', 'de'].flatMap((language) => faults.map((fault) => asText(fault, faultWordsIn(language)))),
    [
      `${name}:1:1 Commit 1a2b3c4 holds a release that must not be public yet, and everybody can read this repository. Take it out of the history before you push (git rebase -i 1a2b3c4~).`,
      `${name}:1:1 Der Commit 1a2b3c4 enthält eine Meldung, die noch nicht öffentlich sein darf, und dieses Repository kann jeder lesen. Nehmen Sie sie vor dem Hochladen aus der Geschichte (git rebase -i 1a2b3c4~).`,
    ],
  );
});
