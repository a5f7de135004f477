import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commit, writeHistory } from '../../../e2e/small-repository.ts';
import { type Files, noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { heldBack } from '../held-back.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';
import { provenWords } from '../words.ts';
import { Allowances, type Ruling } from './allowances.ts';

const sentence = 'Hinter dem alten Fischmarkt wächst ein Turm aus weißem Beton in die Höhe.';
const run = 'hinter dem alten fischmarkt wächst ein turm aus weißem beton';
const dock = 'releases/2026-07-16-dock/index.de.mdx';
const folder = '2026-07-16-dock';
const later = { publishedAt: '2026-07-16T10:00:00+02:00' };
const imprint = 'pages/imprint/index.de.mdx';
const page = (body: string, more = '') => `---\ntitle: Impressum\n${more}---\n\n${body}\n`;

/** The answer about words of a held-back release in a content folder. */
async function answerIn(content: string, words = run): Promise<Ruling> {
  const judgement = judgementOf(readRawContent(content), noon);
  const held = heldBack(judgement);
  const canary = held.canaries.find((one) => one.words.join(' ') === provenWords(words).join(' '));
  assert.ok(canary, held.canaries.map((one) => one.words.join(' ')).join('\n'));
  return new Allowances(held, judgement).answer(canary);
}
const answer = async (files: Files, words?: string) =>
  answerIn(await smallNewsroom({ [dock]: release(later, sentence), ...files }), words);
const why = (given: Ruling) =>
  'allowance' in given ? [given.allowance.why, given.allowance.by] : ['not allowed', ...given.saidBy];

test('words that no public file says are not allowed', async () => {
  assert.deepEqual(why(await answer({})), ['not allowed']);
});

test('the number of somebody who has left may stand where a public text links it, in each notation', async () => {
  const left = {
    'people/ada-anker.yaml':
      'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nphone: +49 30 23125 001\nactiveUntil: 2026-01-31\n',
  };
  const linked = { ...left, [imprint]: page('Telefon: [+49 30 23125 001](tel:+493023125001)') };
  for (const number of ['+49 30 23125 001', '493023125001'])
    assert.deepEqual(
      why(await answer(linked, number)),
      ['mild', 'content/pages/imprint/index.de.mdx'],
      number,
    );
  const hidden = { ...left, [imprint]: page('{/* [Telefon](tel:+493023125001) */}\n\nText.') };
  for (const files of [left, hidden])
    assert.deepEqual(why(await answer(files, '493023125001')), ['not allowed']);
});

const unsaid: [where: string, files: Files][] = [
  ['in a comment', { [imprint]: page(`{/* ${sentence} */}\n\nText.`) }],
  ['in the field for the origin', { [releasePath]: release({ importedFrom: `"${sentence}"` }) }],
  [
    'in a note for journalists',
    { [releasePath]: release({ embargo: `{ until: 2026-01-01T00:00:00Z, note: "${sentence}" }` }) },
  ],
  [
    'in a correction to come',
    {
      [releasePath]: release({
        corrections: `[{ at: 2026-07-20T00:00:00Z, kind: update, note: "${sentence}" }]`,
      }),
    },
  ],
  ['in another draft', { 'releases/2026-01-16-x/index.de.mdx': release({ draft: 'true' }, sentence) }],
];
for (const [where, files] of unsaid)
  test(`a public file says nothing ${where}`, async () => {
    assert.deepEqual(why(await answer(files)), ['not allowed']);
  });

const saying: [where: string, file: string, plain: string, telling: string][] = [
  ['a release', releasePath, release({}, sentence), release({ tells: `[${folder}]` }, sentence)],
  ['a standing page', imprint, page(sentence), page(sentence, `tells: [${folder}]\n`)],
  [
    'a topic',
    'topics/hafen.yaml',
    `name: { de: Hafen }\nintro: { de: "${sentence}" }\n`,
    `name: { de: Hafen }\nintro: { de: "${sentence}" }\ntells: [${folder}]\n`,
  ],
  [
    'a correction',
    releasePath,
    release({ corrections: `[{ at: 2026-02-01T00:00:00Z, kind: update, note: "${sentence}" }]` }),
    release({
      corrections: `[{ at: 2026-02-01T00:00:00Z, kind: update, note: "${sentence}" }]`,
      tells: `[${folder}]`,
    }),
  ],
  [
    'a caption in braces',
    releasePath,
    release({}, `<Figure src="./a.jpg" alt="Ein Bild" credit="Ada" caption={"${sentence}"} />`),
    release(
      { tells: `[${folder}]` },
      `<Figure src="./a.jpg" alt="Ein Bild" credit="Ada" caption={"${sentence}"} />`,
    ),
  ],
];
for (const [where, file, plain, telling] of saying)
  test(`${where} may say them only if it tells the release`, async () => {
    assert.deepEqual(why(await answer({ [file]: plain })), ['not allowed', `content/${file}`]);
    assert.deepEqual(why(await answer({ [file]: telling })), ['tells', `content/${file}`]);
    const other = telling.replace(folder, '2026-01-15-erste-meldung');
    assert.deepEqual(why(await answer({ [file]: other })), ['not allowed', `content/${file}`]);
  });

test('words of the interface are no secret, nor what the same release says in a language that is public', async () => {
  assert.deepEqual(
    why(
      await answer({
        [releasePath]: release(),
        'releases/2026-01-16-x/index.de.mdx': release({ draft: 'true' }, sentence),
        'releases/2026-01-16-x/index.en.mdx': release({}, sentence),
        [dock]: undefined,
      }),
    ),
    ['same', 'content/releases/2026-01-16-x/index.en.mdx'],
  );
});

const early = '2026-02-01T00:00:00Z';
const late = '2026-03-01T00:00:00Z';

/** A repository with these commits after the first one, which has the small newsroom. */
async function repository(commits: readonly Files[]): Promise<string> {
  const content = await smallNewsroom();
  writeHistory(content, early);
  for (const files of commits) commit(content, late, files);
  return content;
}

test('what a public file said before the held-back one came is allowed, and it is named', async () => {
  const content = await repository([{ [imprint]: page(sentence) }, { [dock]: release(later, sentence) }]);
  assert.deepEqual(why(await answerIn(content)), ['earlier', `content/${imprint}`]);
});

test('what it says only since is not, be it in the same commit', async () => {
  const after = await repository([{ [dock]: release(later, sentence) }, { [imprint]: page(sentence) }]);
  assert.deepEqual(why(await answerIn(after)), ['not allowed', `content/${imprint}`]);
  const together = await repository([{ [dock]: release(later, sentence), [imprint]: page(sentence) }]);
  assert.deepEqual(why(await answerIn(together)), ['not allowed', `content/${imprint}`]);
});

test('the moment counts at which the words came, not the file', async () => {
  const content = await repository([
    { [dock]: release(later, 'Noch ein anderer Text.') },
    { [imprint]: page(sentence) },
    { [dock]: release(later, sentence) },
  ]);
  assert.deepEqual(why(await answerIn(content)), ['earlier', `content/${imprint}`]);
});

test('a public file that said them in a draft, in a comment or not at all said nothing', async () => {
  for (const before of [release({ draft: 'true' }, sentence), release({}, `{/* ${sentence} */}\n\nText.`)]) {
    const content = await repository([
      { [releasePath]: before },
      { [dock]: release(later, sentence) },
      { [releasePath]: release({}, sentence) },
    ]);
    assert.deepEqual(why(await answerIn(content)), ['not allowed', `content/${releasePath}`]);
  }
});

test('a held-back file that is not committed comes after the last commit', async () => {
  const content = await repository([{ [imprint]: page(sentence) }]);
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(`${content}/releases/${folder}`);
  writeFileSync(`${content}/${dock}`, release(later, sentence));
  assert.deepEqual(why(await answerIn(content)), ['earlier', `content/${imprint}`]);
  writeFileSync(`${content}/${imprint}`, page(`Neu. ${sentence.replace('Beton', 'Stein')}`));
  writeFileSync(`${content}/${dock}`, release(later, sentence.replace('Beton', 'Stein')));
  assert.deepEqual(why(await answerIn(content, run.replace('beton', 'stein'))), [
    'not allowed',
    `content/${imprint}`,
  ]);
});

test('an address of three words, and a number that somebody public writes, are no secret where a public file says them', async () => {
  const files = {
    [dock]: undefined,
    'releases/2026-07-16-open-house-day/index.de.mdx': release(later, 'Text.'),
  };
  assert.deepEqual(why(await answer(files, 'open house day')), ['not allowed']);
  assert.deepEqual(
    why(await answer({ ...files, [imprint]: page('Our open house day is in May.') }, 'open house day')),
    ['mild', `content/${imprint}`],
  );
});
