import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { hafenverbund, newsroom, smallNewsroom, type Files } from '../../../e2e/small-newsroom.ts';
import { toolLanguages, toolWordsIn } from '../../i18n/tool-words.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { judge } from '../../rules/judge.ts';
import type { Finding } from '../doctor/findings.ts';
import { lacksOf } from './needs.ts';
import { readyForDeploy } from './ready-for-deploy.ts';
import { now } from '../../clock.ts';

const page = (title: string, more = '') => `---\ntitle: ${title}\n---\n\nHafenverbund, Am Kai 1.${more}\n`;
const settings = `${newsroom.replace('https://example.org/', 'https://presse.hafenverbund.de/').replace('[de, en]', '[de]')}repository: private\n`;

/** A newsroom that can be published. */
const ready: Files = {
  'newsroom.yaml': settings,
  'organisations/hafenverbund.yaml': `${hafenverbund}postalAddress: Am Kai 1, 12345 Lichterhaven\n`,
  'pages/imprint/index.de.mdx': page('Impressum'),
  'pages/privacy/index.de.mdx': page('Datenschutz'),
};

async function lacking(changes: Files) {
  const manuscript = await readManuscript(await smallNewsroom({ ...ready, ...changes }));
  return lacksOf(manuscript, judge(manuscript, now), 'content');
}

test('a newsroom that can be published lacks nothing', async () => {
  assert.deepEqual(await lacking({}), []);
});

const person = 'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\n';
for (const [what, need, changes] of [
  ['the demonstration', 'content', { 'newsroom.yaml': `${settings}demo: true\n` }],
  ['a mistake', 'content', { 'topics/hafen.yaml': 'nam: { de: Hafen }\n' }],
  [
    'a placeholder on another page',
    'content',
    { 'pages/terms/index.de.mdx': page('Nutzung', '\n\nPlatzhalter: ...') },
  ],
  [
    'an address of examples',
    'address',
    { 'newsroom.yaml': settings.replace('hafenverbund.de', 'example.org') },
  ],
  ['no imprint', 'imprint', { 'pages/imprint/index.de.mdx': undefined }],
  [
    'a placeholder in the imprint',
    'imprint',
    { 'pages/imprint/index.de.mdx': page('Impressum', '\n\nPlatzhalter: hier.') },
  ],
  ['no word about privacy', 'privacy', { 'pages/privacy/index.de.mdx': undefined }],
  ['a contact who cannot be reached', 'contact', { 'people/ada-anker.yaml': person }],
  ['no postal address', 'postal', { 'organisations/hafenverbund.yaml': hafenverbund }],
  [
    'an unknown kind of repository',
    'repository',
    { 'newsroom.yaml': settings.replace('repository: private\n', '') },
  ],
] as const)
  test(`${what} is found, and is told in every language`, async () => {
    const found = await lacking(changes);
    assert.ok(
      found.some((lack) => lack.need === need),
      JSON.stringify(found),
    );
    for (const lack of found)
      for (const language of toolLanguages) {
        const words = toolWordsIn(language).setupCheck;
        assert.ok(lack.said(words).length > 15);
        assert.ok(words.needs[lack.need]);
      }
  });

async function told(t: TestContext, changes: Files, found: Finding[]) {
  const content = await smallNewsroom({ ...ready, ...changes });
  const said = t.mock.method(console, 'log', () => undefined);
  const code = await readyForDeploy('', content, () => Promise.resolve(found));
  return { code, lines: said.mock.calls.map(({ arguments: [line] }) => String(line)) };
}

test('what is missing is a list, with what the host lacks; the rest of the doctor is left out', async (t) => {
  const findings: Finding[] = [
    { organ: 'secrets', isNote: false, said: (words) => words.noTarget },
    { organ: 'disk', isNote: false, said: (words) => words.disk(1) },
  ];
  const { code, lines } = await told(t, { 'pages/privacy/index.de.mdx': undefined }, findings);
  assert.equal(code, 1);
  assert.equal(lines.length, 3);
  assert.ok(lines[1]?.includes('NEWSROOM_DEPLOY'));
});

test('a newsroom that is ready says so, also when the host could not be asked', async (t) => {
  assert.equal((await told(t, {}, [])).code, 0);
  const note: Finding = { organ: 'secrets', isNote: true, said: (words) => words.secretsUnknown('x') };
  const { code, lines } = await told(t, {}, [note]);
  assert.equal(code, 0);
  assert.equal(lines.length, 2);
});
