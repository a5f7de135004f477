import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { heldBack } from '../held-back.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';

/** What a release of tomorrow with this body says, as the proof searches for it. */
async function sayingsOf(changes: Record<string, string>, body?: string): Promise<string[]> {
  const path = 'releases/2026-07-16-dock/index.de.mdx';
  const later = { publishedAt: '2026-07-16T10:00:00+02:00' };
  const content = await smallNewsroom({ [path]: release({ ...later, ...changes }, body) });
  const { canaries } = heldBack(judgementOf(readRawContent(content), noon));
  return canaries.map(({ words: said }) => said.join(' '));
}

const words = 'Hinter dem alten Fischmarkt wächst ein Turm aus weißem Beton in die Höhe';
const inEveryWay: [what: string, changes: Record<string, string>, body?: string][] = [
  ['a title with quotation marks', {}, `<FactBox title="${words}">\nText.\n</FactBox>`],
  ['a title with single ones', {}, `<FactBox title='${words}'>\nText.\n</FactBox>`],
  ['a title in braces', {}, `<FactBox title={"${words}"}>\nText.\n</FactBox>`],
  ['a title on a line of its own', {}, `<FactBox\n  title="${words}"\n>\nText.\n</FactBox>`],
  [
    'a title with entities',
    {},
    `<FactBox title="${words.replaceAll('ß', '&szlig;').replaceAll('ö', '&#246;').replaceAll('ä', '&auml;')}">\nText.\n</FactBox>`,
  ],
  ['a title with escapes', {}, `<FactBox title={"${words.replaceAll('ä', '\\u00e4')}"}>\nText.\n</FactBox>`],
  ['a caption', {}, `<Figure src="./a.jpg" alt="Ein Bild" credit="Ada" caption='${words}' />`],
  ['an alternative text', {}, `<Figure src="./a.jpg" credit="Ada" alt={"${words}"} />`],
  ['a role', {}, `<Quote speaker="ada-anker" role='${words}'>\nEin Satz.\n</Quote>`],
  ['the title of a video', {}, `<Video href="https://vimeo.com/1" title='${words}' />`],
  ['the title of a download', {}, `<Download file="./a.pdf" title='${words}' />`],
  ['the long form of an abbreviation', {}, `Der <abbr title='${words}'>HFB</abbr> kommt.`],
  ['a title of a link', {}, `Der [Turm](https://example.org/ '${words}') kommt.`],
  ['a cell', {}, `| a | b |\n| - | - |\n| ${words} | x |`],
  ['a comment', {}, `{/* ${words} */}\n\nText.`],
  ['a summary over two lines', { summary: `>-\n  ${words.replace(' Turm ', ' Turm\n  ')}` }],
  [
    'a lead picture’s caption',
    { image: `{ src: ./a.jpg, alt: Ein Bild, credit: Ada, caption: "${words}" }` },
  ],
  ['an event', { events: `[{ title: "${words}", start: 2026-08-01 }]` }],
  ['a link', { links: `[{ label: "${words}", href: "https://example.org/" }]` }],
  ['a note for journalists', { embargo: `{ until: 2026-07-16T10:00:00+02:00, note: "${words}" }` }],
  ['a key that no schema knows', { aside: `{ more: ["${words}"] }` }],
];

for (const [what, changes, body] of inEveryWay)
  test(`what a held-back release says is secret in ${what}`, async () => {
    const all = await sayingsOf(changes, body);
    assert.ok(all.includes('hinter dem alten fischmarkt wächst ein turm aus weißem beton'), all.join('\n'));
    assert.ok(all.includes('alten fischmarkt wächst ein turm aus weißem beton in die höhe'));
  });

test('a run ends with the word that makes it forty-eight letters long, and Korean syllables weigh more', async () => {
  const all = await sayingsOf({}, '부두 뒤 비밀 조선소에서 새로운 배를 만든다고 어부들이 말했다');
  assert.ok(all.includes('부두 뒤 비밀 조선소에서 새로운 배를 만든다고 어부들이'), all.join('\n'));
});

test('two paragraphs of a box are two texts', async () => {
  const all = await sayingsOf(
    {},
    '<FactBox title="Kurz">\nDie Lehrwerkstatt lehrt schweißen.\n\nDie Vergütung steigt im Sommer.\n</FactBox>',
  );
  assert.ok(all.includes('die lehrwerkstatt lehrt schweißen'));
  assert.ok(!all.some((one) => one.includes('schweißen die')));
});
