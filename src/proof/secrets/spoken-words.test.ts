import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { Allowances } from '../allowing/allowances.ts';
import { heldBack } from '../held-back.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';

const folder = '2026-07-16-dock';
const dock = `releases/${folder}/`;
const later = { publishedAt: '2026-07-16T10:00:00+02:00' };
const sentence = 'Unter dem alten Deich liegt ein Dock, das &amp; niemand je gesehen hat.';
const run = /^unter dem alten deich liegt ein dock das niemand je gesehen/;
const captions = `WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Ada>${sentence.replace(' liegt', '\n\n2\n00:02.000 --> 00:03.000\n<v Ada>liegt')}\n`;
const film = '<Video src="./a.mp4" title="Film" captions="./a.vtt" />';

async function judged(files: Files) {
  const judgement = judgementOf(readRawContent(await smallNewsroom(files)), noon);
  const held = heldBack(judgement);
  const find = (words: RegExp) => held.canaries.find((one) => words.test(one.words.join(' ')));
  return { judgement, held, find };
}

test('what is said in the films and sounds of a held-back release is held back like its text', async () => {
  const { held, find } = await judged({
    [`${dock}index.de.mdx`]: release(
      later,
      `Ein Satz.\n\n${film}\n\n<Audio src="./a.mp3" title="Ton" transcript="./a.txt" />`,
    ),
    [`${dock}a.vtt`]: captions,
    [`${dock}a.txt`]: Buffer.from('Über dem Deich fliegt eine Möwe, die niemand je gesehen hat.', 'latin1'),
    [`${dock}b.txt`]: 'In dieser Notiz steht ein Satz, den überall auf der Welt jeder Mensch schreibt.',
  });
  const said = find(run);
  assert.ok(said && !held.mild.has(said));
  assert.deepEqual(held.origins.get(said.of)?.folders, [folder]);
  assert.ok(find(/^über dem deich fliegt eine möwe die niemand je gesehen/));
  assert.ok(!find(/notiz/), 'words of other files may stand anywhere');
});

/** The answer about the words of held-back captions. */
async function answer(files: Files) {
  const { judgement, held, find } = await judged(files);
  const canary = find(run);
  assert.ok(canary);
  const given = await new Allowances(held, judgement).answer(canary);
  return 'allowance' in given ? [given.allowance.why, given.allowance.by] : ['not allowed', ...given.saidBy];
}

test('a public release says what its captions say, and so may other captions of it', async () => {
  const beside = (name: string) => releasePath.replace('index.de.mdx', name);
  const open = { [releasePath]: release({}, film), [beside('a.vtt')]: captions };
  // Other words at the end, or the file itself would be the public one.
  const held = { [`${dock}index.de.mdx`]: release(later, film), [`${dock}a.vtt`]: `${captions} Nie.\n` };
  assert.deepEqual(await answer({ ...open, ...held }), ['not allowed', `content/${releasePath}`]);
  const tells = { [releasePath]: release({ tells: `[${folder}]` }, film) };
  assert.deepEqual(await answer({ ...open, ...held, ...tells }), ['tells', `content/${releasePath}`]);
  assert.deepEqual(await answer({ ...open, [beside('old.vtt')]: `${captions} Nie.\n` }), [
    'same',
    `content/${releasePath}`,
  ]);
});
