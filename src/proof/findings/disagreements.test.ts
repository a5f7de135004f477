import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Files,
  hafenverbund,
  noon,
  release,
  releasePath,
  smallNewsroom,
} from '../../../e2e/small-newsroom.ts';
import { pathDigest } from '../../faults/path-digest.ts';
import { publicTexts, reachOf } from '../../gate/public-texts.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { disagreements, type GateVerdict } from './disagreements.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';

const path = 'releases/2026-07-16-dock/index.de.mdx';
const later = { publishedAt: '2026-07-16T10:00:00+02:00' };
const files: Files = {
  [path]: release({ ...later, topics: '[geheim]', contacts: '[vera-verborgen]' }),
  'topics/geheim.yaml': 'name: { de: Geheimes }\n',
  'people/vera-verborgen.yaml': 'name: Vera Verborgen\norganisation: nebelsand\nrole: { de: Presse }\n',
  'organisations/nebelsand.yaml': 'name: { de: Nebelsand }\nkind: member\n',
};

/** The judgement of the proof, and the verdict of the gate about the same files. */
async function both(changes: Files = {}) {
  const content = await smallNewsroom({ ...files, ...changes });
  const manuscript = await readManuscript(content);
  const reached = reachOf(manuscript, noon);
  const stored = (ids: ReadonlySet<string>, all: ReadonlyMap<string, unknown>) =>
    [...ids].filter((id) => all.has(id));
  const verdict: GateVerdict = {
    releases: publicTexts(manuscript, noon).map(({ folder, language }) => `${folder}/${language}`),
    organisations: stored(reached.organisations, manuscript.organisations),
    people: stored(reached.people, manuscript.people),
    topics: stored(reached.topics, manuscript.topics),
    places: stored(reached.places, manuscript.places),
    facts: stored(reached.facts, manuscript.facts),
    events: stored(reached.events, manuscript.events),
    changes: new Map(),
  };
  return { verdict, judgement: judgementOf(readRawContent(content), noon) };
}

test('the gate and the proof agree about a held-back release and everybody whom only it names', async () => {
  const { verdict, judgement } = await both();
  assert.deepEqual(disagreements(judgement, verdict), []);
  assert.deepEqual(verdict.people, ['ada-anker']);
});

test('both find everybody whom an ordinary link of a public text names', async () => {
  const body = 'Die [Nebelsand GmbH](/organisations/nebelsand/) und [Vera](/people/vera-verborgen).';
  const { verdict, judgement } = await both({ [releasePath]: release({}, body) });
  assert.deepEqual(disagreements(judgement, verdict), []);
  assert.deepEqual(verdict.people.toSorted(), ['ada-anker', 'vera-verborgen']);
  assert.ok(verdict.organisations.includes('nebelsand'));
});

test('both find the places of public releases, of dates that anybody may know, and where organisations are at home', async () => {
  const place = (name: string, more = '') => `name: { de: ${name} }\n${more}`;
  const { verdict, judgement } = await both({
    'places/kai.yaml': place('Altenkai'),
    'places/siel.yaml': place('Krabbensiel', 'alsoKnownAs: [{ de: Siel }, Am Siel]\n'),
    'places/haus.yaml': place('Haus der Presse'),
    'places/werft.yaml': place('Werft'),
    'places/geheim.yaml': place('Geheimkai'),
    'places/morgen.yaml': place('Morgenkai'),
    'organisations/hafenverbund.yaml': `${hafenverbund}place: werft\nchanges: [{ validFrom: 2027-01-01, place: morgen }]\n`,
    'events/rundgang.yaml':
      'title: { de: Rundgang }\nkind: other\nstart: 2026-08-01\nplace: { de: Am Siel }\nvalidFrom: 2026-01-01\nchanges: [{ validFrom: 2027-01-01, place: { de: Morgenkai } }]\n',
    [releasePath]: release({
      place: 'kai',
      events: '[{ title: Hafenfest, start: 2026-08-01, place: Haus der Presse }]',
    }),
    [path]: release({ ...later, place: 'geheim' }),
  });
  assert.deepEqual(disagreements(judgement, verdict), []);
  assert.deepEqual(verdict.places.toSorted(), ['haus', 'kai', 'siel', 'werft']);
  const geheim = judgement.entities.find(({ sheet }) => sheet.file.endsWith('places/geheim.yaml'));
  assert.deepEqual(geheim?.holders, ['2026-07-16-dock']);
});

const planted: [
  what: string,
  change: (verdict: GateVerdict) => Partial<GateVerdict>,
  file: string,
  says: string,
][] = [
  [
    'lets a held-back text in',
    ({ releases }) => ({ releases: [...releases, '2026-07-16-dock/de'] }),
    path,
    'gate',
  ],
  [
    'keeps a public text out',
    () => ({ releases: [] }),
    'releases/2026-01-15-erste-meldung/index.de.mdx',
    'proof',
  ],
  [
    'lets a person in whom only a held-back text names',
    ({ people }) => ({ people: [...people, 'vera-verborgen'] }),
    'people/vera-verborgen.yaml',
    'gate',
  ],
  ['keeps a public topic out', () => ({ topics: [] }), 'topics/hafen.yaml', 'proof'],
  [
    'lets a change in that has not begun',
    () => ({ changes: new Map([['people/ada-anker', 1]]) }),
    'people/ada-anker.yaml',
    'gate',
  ],
];

for (const [what, change, file, says] of planted)
  test(`a gate that ${what} is found out, and the file is named by its digest`, async () => {
    const { verdict, judgement } = await both();
    assert.deepEqual(disagreements(judgement, { ...verdict, ...change(verdict) }), [
      { of: pathDigest(`content/${file}`), says },
    ]);
  });

test('a gate that says nothing agrees with nothing', async () => {
  const { judgement } = await both();
  assert.ok(disagreements(judgement, undefined).length >= 4);
});

test('whom only a text named that was withdrawn is known no more; the contact of the release is', async () => {
  const gone = release(
    {
      contacts: '[vera-verborgen]',
      withdrawn: '{ at: 2026-02-01T10:00:00+01:00, reason: Der Text war falsch., keepText: false }',
    },
    '<Quote speaker="tilda-tief">\nEin Satz.\n</Quote>',
  );
  const { verdict, judgement } = await both({
    'releases/2026-01-15-erste-meldung/index.de.mdx': gone,
    'people/tilda-tief.yaml': 'name: Tilda Tief\norganisation: hafenverbund\nrole: { de: Lotsin }\n',
  });
  assert.ok(!verdict.people.includes('tilda-tief'));
  assert.ok(verdict.people.includes('vera-verborgen'));
  assert.deepEqual(disagreements(judgement, verdict), []);
  const known = { ...verdict, people: [...verdict.people, 'tilda-tief'] };
  assert.equal(disagreements(judgement, known).length, 1);
});

const fact = (more: string) =>
  `label: { de: Liegeplätze }\nvalue: 12\nasOf: 2026-01\nsource: { de: Zählung }\norganisation: werft\n${more}`;
const werft = { 'organisations/werft.yaml': 'name: { de: Werft }\nkind: member\n' };

test('the gate and the proof agree about a fact of today, with its organisation, and about one of tomorrow', async () => {
  for (const [more, ids] of [
    ['', ['liegeplaetze']],
    ['validFrom: 2026-07-16\n', []],
    [`validFrom: { with: 2026-08-01-verborgen }\n`, []],
  ] as const) {
    const { verdict, judgement } = await both({ ...werft, 'facts/liegeplaetze.yaml': fact(more) });
    assert.deepEqual(disagreements(judgement, verdict), []);
    assert.deepEqual([...judgement.reached.facts], ids);
    assert.equal(verdict.organisations.includes('werft'), ids.length > 0);
  }
});

test('a gate that lets a fact of tomorrow through is found out', async () => {
  const { verdict, judgement } = await both({
    ...werft,
    'facts/liegeplaetze.yaml': fact('validFrom: 2026-07-16\n'),
  });
  assert.equal(disagreements(judgement, { ...verdict, facts: ['liegeplaetze'] }).length, 1);
});

test('the gate and the proof agree about a date of today, with all that it names, and about one of tomorrow', async () => {
  const topic = { 'topics/werften.yaml': 'name: { de: Werften }\n' };
  for (const [validFrom, isOut] of [
    ['2026-07-15', true],
    ['2026-07-16', false],
    ['{ with: 2026-08-01-verborgen }', false],
  ] as const) {
    const date = `title: { de: Rundgang }\nkind: other\nstart: 2026-09-01\norganiser: werft\ntopics: [werften]\nvalidFrom: ${validFrom}\n`;
    const { verdict, judgement } = await both({ ...werft, ...topic, 'events/rundgang.yaml': date });
    assert.deepEqual(disagreements(judgement, verdict), []);
    for (const [ids, id] of [
      [verdict.events, 'rundgang'],
      [verdict.organisations, 'werft'],
      [verdict.topics, 'werften'],
    ] as const)
      assert.equal(ids.includes(id), isOut, `${id} ${validFrom}`);
  }
});
