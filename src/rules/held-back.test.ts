import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Files, newsroom, notYet, release, releasePath } from '../../e2e/small-newsroom.ts';
import { asText, report } from '../faults/report.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';

const path = 'releases/2026-01-20-geheime-werft/index.de.mdx';
const told = (lines: Record<string, string>): Files => ({
  'newsroom.yaml': `${newsroom}repository: public\n`,
  [path]: release({
    ...notYet,
    title: 'Die geheime Werft baut ein Schiff',
    publishedAt: '2026-01-20T10:00:00+01:00',
    ...lines,
  }),
});
const future = '2026-08-01T10:00:00+02:00';

for (const [what, lines, place, rule, level] of [
  ['a scheduled release', { publishedAt: future }, '4 publishedAt', 'heldBackInPublic', 'error'],
  ['an embargoed one', { embargo: `{ until: ${future} }` }, '7 embargo.until', 'heldBackInPublic', 'error'],
  [
    'a draft with an embargo',
    { draft: 'true', embargo: `{ until: ${future} }` },
    '8 embargo.until',
    'heldBackInPublic',
    'error',
  ],
  ['a draft', { draft: 'true' }, '7 draft', 'draftInPublic', 'warning'],
  ['a draft of a day to come', { draft: 'true', publishedAt: future }, '7 draft', 'draftInPublic', 'warning'],
] as const) {
  test(`in a public repository ${what} is out, and the message does not help`, async () => {
    const faults = (await faultsOf(told(lines))).filter(({ rule: one }) => /InPublic$/.test(one));
    assert.deepEqual(
      faults.map((fault) => [`${fault.line} ${fault.field}`, fault.rule, fault.level]),
      [[place, rule, level]],
    );
    for (const language of ['de', 'en', 'ko']) {
      for (const format of ['text', 'github'] as const) {
        const text = report(faults, 1, faultWordsIn(language), { format });
        assert.doesNotMatch(text, /geheim|werft|schiff|2026-08/i);
        assert.match(text, /#[0-9a-f]{12}/);
      }
    }
  });
}

test('what is public may stand in a public repository', async () => {
  assert.deepEqual(await faultsOf(told({})), []);
});

test('a private repository, which is the usual one, holds what it likes', async () => {
  const { 'newsroom.yaml': _, ...files } = told({ publishedAt: future, embargo: `{ until: ${future} }` });
  assert.deepEqual(
    (await faultsOf(files)).map(({ rule }) => rule),
    ['folderDate'],
  );
});

test('a public file that clashes with one that is not public does not name it', async () => {
  const guid = { guid: 'https://example.org/?p=1' };
  const faults = await faultsOf({
    'releases/2026-01-10-geheime-werft/index.de.mdx': release({
      ...notYet,
      ...guid,
      publishedAt: '2026-01-10T10:00:00+01:00',
      draft: 'true',
    }),
    [releasePath]: release(guid),
  });
  assert.deepEqual(
    faults.map(({ file, rule, secret }) => [file, rule, secret]),
    [[`content/${releasePath}`, 'duplicateGuid', false]],
  );
  for (const fault of faults) assert.match(asText(fault, faultWordsIn('en')), /^(?!.*geheim).*#[0-9a-f]{12}/);
});

test('a public file that misspells one that is not public is not told its name', async () => {
  const [fault] = await faultsOf({
    'releases/2026-08-01-geheime-werft/index.de.mdx': release({ ...notYet, publishedAt: future }),
    [releasePath]: release({ related: '[2026-08-01-geheime-wreft]' }),
  });
  assert.deepEqual(fault?.facts, { collection: 'releases', suggestion: undefined });
});
