import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Files, release, releasePath } from '../../../e2e/small-newsroom.ts';
import { folder, open, page, sentence, withSecret } from '../../../e2e/fixtures/told-early.ts';
import { asAnnotation, asText, report } from '../../faults/report.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';

test('no public log says which release is told early, or what of it', async () => {
  const files = withSecret({ ...page(sentence), ...open({ tells: '[2026-08-01-gehiem]' }) });
  const faults = await faultsOf(files);
  assert.deepEqual(
    faults.filter(({ confidential }) => confidential).map(({ rule }) => rule),
    ['heldBackTold', 'danglingReference'],
  );
  for (const language of ['de', 'en', 'ko'])
    for (const format of ['text', 'github'] as const) {
      const words = faultWordsIn(language);
      assert.doesNotMatch(report(faults, 1, words, { format }), /geh[ei]{2}m|quarz|nordlicht/i);
      assert.match(report(faults, 1, words, { format }), /imprint.*#[0-9a-f]{12}/);
      assert.ok(report(faults, 1, words, { format }).includes(words.pathNote));
      const own = report(faults, 1, words, { format, showsPaths: true });
      assert.match(own, /imprint.*2026-08-01-geheim.*die Quarzmuschel kauft/);
      assert.match(own, /2026-08-01-geheim.*2026-08-01-gehiem/);
    }
});

for (const [what, files] of [
  ['no list', open({ tells: folder })],
  ['no folder', open({ tells: `[{ folder: ${folder} }]` })],
  ['a folder without quotes', open({ tells: `[{ ${folder}: neu }, 2026]` })],
  ['a list without space', { 'topics/hafen.yaml': `name: { de: Hafen }\ntells:[${folder}]\n` }],
  ['a text that goes on below', { 'topics/hafen.yaml': `name:\n  de: Hafen: neu\n    tells: [${folder}]\n` }],
  ['a mistake in YAML', open({ tells: `[${folder}` })],
  [
    'a mistake in the YAML of a topic',
    { 'topics/hafen.yaml': `name: { de: Hafen }\ntells: [x] ${folder}\n` },
  ],
  ['no fences', { [releasePath]: `tells: [${folder}]\n` }],
  [
    'another list in another language',
    {
      ...open({ tells: `[${folder}]` }),
      [releasePath.replace('.de.', '.en.')]: release({ tells: `[${folder}, 2026-01-15-erste-meldung]` }),
    },
  ],
] as [string, Files][])
  test(`no public log prints the folder of ${what}`, async () => {
    const faults = await faultsOf(withSecret(files));
    const words = faultWordsIn('en');
    assert.ok(faults.length > 0);
    for (const fault of faults)
      assert.doesNotMatch(asText(fault, words) + asAnnotation(fault, words), /geheim/);
  });
