import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { setupAnswers } from '../../../../e2e/fixtures/setup-answers.ts';
import { newsroom, smallNewsroom } from '../../../../e2e/small-newsroom.ts';
import { testFolder } from '../../../../e2e/test-folder.ts';
import { now } from '../../../clock.ts';
import { faultWordsIn } from '../../../i18n/fault-words.ts';
import { toolWordsIn } from '../../../i18n/tool-words.ts';
import { readManuscript } from '../../../manuscript/read-manuscript.ts';
import { judge } from '../../../rules/judge.ts';
import { setup } from '../setup.ts';
import { typedPath } from './look-questions.ts';
import { typefaceIn } from './typeface.ts';

process.env['LC_ALL'] = 'C';
const words = toolWordsIn('en').setupLook;
const { rules } = faultWordsIn('en');
const packages = resolve(import.meta.dirname, '../../../../node_modules');
const fonts = {
  nunito: join(packages, '@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2'),
  cyrillic: join(packages, '@fontsource-variable/nunito/files/nunito-cyrillic-wght-normal.woff2'),
  serif: join(packages, '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2'),
  inter: join(packages, '@fontsource/inter/files/inter-latin-700-normal.woff2'),
};
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40H0z"/></svg>';
const answers = { ...setupAnswers, languages: 'de, fr', email: 'ada@example.org' };

/** Sets a newsroom up with these flags; `typed` answers what is asked. */
async function setUp(t: TestContext, flags: Record<string, string>, typed?: string[]) {
  const said: string[] = [];
  for (const method of ['log', 'error'] as const)
    t.mock.method(console, method, (text: unknown) => void said.push(String(text)));
  const content = await smallNewsroom({ 'newsroom.yaml': `${newsroom}demo: true\n` });
  const given = Object.entries({ ...answers, ...flags }).flatMap(([key, answer]) => [`--${key}`, answer]);
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(typed?.shift());
  };
  const code = await setup(given, content, typed && { ask, end: () => undefined }, testFolder());
  return { content, code, said: said.join('\n'), asked };
}

/** A folder with a file of this name. */
function file(name: string, bytes: string | Buffer): string {
  const path = join(testFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

test('logo, colour and typeface make a newsroom in that look, with nothing wrong for the check', async (t) => {
  const logo = file('Logo von uns.svg', drawing);
  const { content, code, said } = await setUp(t, { logo, colour: '#E2001A', typeface: fonts.nunito });
  assert.equal(code, 0, said);
  const manuscript = await readManuscript(content);
  // This red is a little too light for links on boxes.
  assert.deepEqual([...new Set(judge(manuscript, now).map(({ rule }) => rule))], ['colourChanged']);
  assert.match(said, /on\s+boxes\s+\(4\.4:1,\s+needed:\s+4\.5:1\)/);
  const { brand, brandFiles } = manuscript;
  assert.equal(brand?.facts?.colours?.brand, '#e2001a');
  assert.equal(brand.facts.logo?.light, './brand/logo.svg');
  assert.deepEqual(brand.facts.type?.text?.files, [
    { file: './brand/nunito.woff2', weights: [200, 1000], italic: false },
  ]);
  assert.deepEqual([...brandFiles.keys()].sort(), ['logo.svg', 'nunito.woff2']);
  assert.equal(readFileSync(join(content, 'brand/logo.svg'), 'utf8'), drawing);
  assert.match(readFileSync(join(content, 'brand.yaml'), 'utf8'), /^# The logo in the page head\.\nlogo:/);
  assert.match(said, /Links have a contrast of \d+\.\d:1 on light pages and of \d+\.\d:1 on dark ones/);
});

test('a colour that cannot be read as a link is told with what stands there instead', async (t) => {
  const { code, said, content } = await setUp(t, { colour: '#ffd400' });
  assert.equal(code, 0);
  assert.match(said, /too\s+little\s+contrast/);
  assert.ok(!existsSync(join(content, 'brand')));
});

test('without any of them the newsroom looks like the house, and says so', async (t) => {
  const { content, said } = await setUp(t, {});
  assert.ok(said.includes(words.noLook));
  assert.ok(!existsSync(join(content, 'brand.yaml')));
});

const broken = Buffer.from('wOF2 and then nothing');
const wrong: [string, string, () => string, sentence: string][] = [
  ['a logo that is not there', 'logo', () => '/nowhere/logo.svg', words.noFile('/nowhere/logo.svg')],
  ['a folder', 'logo', () => testFolder(), words.noFile('').replace(/\s+\S*$/, '')],
  [
    'a logo of another kind',
    'logo',
    () => file('logo.gif', 'GIF89a'),
    rules.brandFormat({ values: 'svg, png' }),
  ],
  ['a text with the name of a picture', 'logo', () => file('logo.png', 'Hello'), 'PNG'],
  [
    'a drawing that runs code',
    'logo',
    () => file('logo.svg', drawing.replace('<path', '<script>alert(1)</script><path')),
    'A drawing must not have this element',
  ],
  ['a colour in words', 'colour', () => 'red', rules.notAColour({ example: '"#ffd400"' })],
  ['a colour of five digits', 'colour', () => '#e2001', rules.notAColour({ example: '"#ffd400"' })],
  ['a typeface for an office', 'typeface', () => file('a.ttf', '\0\x01\0\0'), words.noTypeface],
  ['half a typeface', 'typeface', () => file('a.woff2', broken), words.noTypeface],
  ['a typeface without Latin letters', 'typeface', () => fonts.cyrillic, words.noLetters],
];
for (const [what, key, answer, sentence] of wrong)
  test(`${what} is refused in words, and asked for again at a terminal`, async (t) => {
    const given = answer();
    const refused = await setUp(t, { [key]: given });
    assert.equal(refused.code, 1);
    assert.ok(refused.said.includes(`${key}: `) && refused.said.includes(sentence), refused.said);
    assert.match(readFileSync(join(refused.content, 'newsroom.yaml'), 'utf8'), /demo: true/);
    const open = { logo: '', colour: '', typeface: '', host: 'none', [key]: given };
    const again = await setUp(t, open, ['']);
    assert.equal(again.code, 0, again.said);
    assert.deepEqual(again.asked, [`${words.questions[key as 'logo']}: `]);
  });

test('a picture as a logo keeps its ending', async (t) => {
  const pixels = { width: 200, height: 80, channels: 3 as const, background: '#e2001a' };
  const logo = file('Mark.PNG', await sharp({ create: pixels }).png().toBuffer());
  const { content, code, said } = await setUp(t, { logo });
  assert.equal(code, 0, said);
  assert.ok(existsSync(join(content, 'brand/logo.png')));
});

test('a typeface tells its name, weights, kind and licence', () => {
  const licence = 'SIL Open Font License 1.1';
  const inter = { name: 'Inter', weights: [700], italic: false, kind: 'sans', licence };
  assert.deepEqual(typefaceIn(fonts.inter), inter);
  assert.deepEqual(typefaceIn(fonts.nunito), { ...inter, name: 'Nunito', weights: [200, 1000] });
  const serif = { name: 'Source Serif 4', weights: [200, 900], italic: true, kind: 'serif', licence };
  assert.deepEqual(typefaceIn(fonts.serif), serif);
});

test('a path is seen from where the command was called, and understood as a terminal gives it', () => {
  assert.equal(typedPath('a/logo.svg', '/srv'), resolve('/srv/a/logo.svg'));
  assert.equal(typedPath("'/srv/my logo.svg'", '/'), resolve('/srv/my logo.svg'));
  assert.equal(typedPath('/Users/me/My\\ Logo\\ \\(1\\).svg', '/'), resolve('/Users/me/My Logo (1).svg'));
  assert.equal(typedPath(String.raw`'/srv/it'\''s.svg'`, '/'), resolve("/srv/it's.svg"));
  assert.equal(typedPath('"/srv/a \\"b\\".svg"', '/'), resolve('/srv/a "b".svg'));
  assert.equal(typedPath('file:///srv/My%20Logo.svg', '/'), resolve('/srv/My Logo.svg'));
  // Without quotation marks somebody has typed it, and a mark within a name is none.
  assert.equal(typedPath("/srv/it's.svg", '/'), resolve("/srv/it's.svg"));
  assert.equal(typedPath('a\\logo.svg', '/srv', true), resolve('/srv', 'a\\logo.svg'));
  assert.equal(typedPath('~/logo.svg', '/srv'), join(homedir(), 'logo.svg'));
});
