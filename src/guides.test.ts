import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documents, root } from '../e2e/fixtures/documents.ts';
import type { Text } from 'mdast';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { reworded } from './desk/cms-plugin.ts';
import { deskViewsIn } from './i18n/desk-views.ts';
import { deskLanguages, deskWordsIn } from './i18n/desk-words.ts';
import { faultWordsIn } from './i18n/fault-words.ts';

/** The sentences of a tree of words by their paths. What a function says, it says of an ellipsis. */
const sentencesIn = (words: unknown, path = ''): [string, string][] => {
  if (typeof words === 'string') return [[path, words.replace(/\s+/g, ' ')]];
  if (typeof words === 'function') return sentencesIn((words as (of: string) => unknown)('…'), path);
  return Object.entries(words as object).flatMap(([key, part]) => sentencesIn(part, `${path}.${key}`));
};
/** What the CMS says, by the paths of its own words. */
const cms = (file: string): ReadonlyMap<string, string> => {
  const path = join(root, `node_modules/@sveltia/cms/locales/${file}.json`);
  const own = readFileSync(path, 'utf8');
  return new Map(sentencesIn(JSON.parse(reworded(own, path) ?? own)));
};
const guides = [
  { language: 'de', marks: /„([^“]+)“/g, cms: cms('de') },
  { language: 'en', marks: /“([^”]+)”/g, cms: cms('en-US') },
  { language: 'fr', marks: /« ([^»]+) »/g, cms: cms('fr') },
  { language: 'ko', marks: /“([^”]+)”/g, cms: cms('ko') },
].map((guide) => ({
  ...guide,
  own: documents.find(({ name }) => name === `docs/editors.${guide.language}.md`),
  // The forms speak fewer languages than what stands around them.
  isWhole: deskLanguages.includes(guide.language),
  views: deskViewsIn(guide.language),
}));
type Guide = (typeof guides)[number];
const quotedIn = ({ own, marks }: Guide): string[] =>
  [...(own?.text.replace(/\s+/g, ' ').matchAll(marks) ?? [])].map(([, one = '']) => one);

/** The first cells of the tables: states and messages. */
function messagesIn({ own }: Guide): string[] {
  const rows: string[] = [];
  if (own)
    visit(own.tree, 'tableRow', (row, index) => {
      const cell = row.children[0]?.children.map((node) => (node as Text).value).join('') ?? '';
      if (index) rows.push(cell);
    });
  return rows;
}

/** Whether the product says so, with or without the words for faults and those of the forms. */
function isMessage(row: string, { language, views, cms: words }: Guide, faults: boolean, forms: boolean) {
  // What is wrong with a drawing or a file is a name that each dictionary words itself.
  const named: Record<string, string> = { flaw: 'element', wrong: 'empty' };
  const other = { de: 'Deutsch', ko: '독일어' }[language] ?? 'German';
  const facts = new Proxy({}, { get: (_, name) => named[String(name)] ?? other });
  const said = [
    ...(faults ? Object.values(faultWordsIn(language).rules) : []),
    ...(forms ? Object.values(deskWordsIn(language).prose.faults.rules) : []),
  ].map((say) => (say as (of: object) => string)(facts));
  const around = sentencesIn(views).map(([, text]) => text);
  return [...said, ...around, ...words.values()].some((text) => text.startsWith(row));
}

/** Quoted for another reason than that the desk says so. */
const otherwise = ['hier', 'here', 'ici', '여기', 'Über uns', 'Korrekturen', 'Corrections', '정정 내역'];
const [, english] = guides;

for (const guide of guides) {
  const { language, own, isWhole, views } = guide;
  const words = JSON.stringify([...guide.cms.values()]);
  const said = new Map(sentencesIn(views));
  const desk = JSON.stringify([
    deskWordsIn(language),
    language === 'de' ? 'Redaktion' : 'Desk',
    ...said.values(),
  ]);

  test(`what the guide quotes is what the desk says (${language})`, () => {
    const quoted = quotedIn(guide);
    assert.ok(quoted.length > 100);
    if (!isWhole) return;
    for (const one of quoted.filter((text) => !otherwise.includes(text)))
      assert.ok(desk.includes(`"${one}"`) || words.includes(one), one);
  });

  test(`the guides quote the same words, each in its language (${language})`, () => {
    assert.ok(english);
    const [theirs, ours] = [quotedIn(english), quotedIn(guide)];
    const forms = JSON.stringify(deskWordsIn('en'));
    const common = [
      ...sentencesIn(english.views).map(([path, text]) => ({ text, here: said.get(path) })),
      // A word of the CMS that is one of ours, too, may be translated otherwise there.
      ...[...english.cms].flatMap(([path, text]) =>
        forms.includes(`"${text}"`) ? [] : [{ text, here: guide.cms.get(path) }],
      ),
    ].filter(({ text, here }) => here !== undefined && theirs.includes(text));
    const shared = Map.groupBy(common, ({ text }) => text);
    assert.ok(shared.size > 30, String(shared.size));
    for (const [text, ways] of shared)
      assert.ok(
        ways.some(({ here = '' }) => ours.includes(here)),
        `${text}: ${ways.map(({ here }) => here).join(', ')}`,
      );
  });

  test(`the messages in the guide are messages of the product (${language})`, () => {
    assert.ok(english);
    const [rows, theirs] = [messagesIn(guide), messagesIn(english)];
    assert.ok(rows.length > 15 && rows.length === theirs.length);
    // Where words are missing, a row is judged if the English guide has its words from those that there are.
    const hasFaults = faultWordsIn(language) !== faultWordsIn('en') || isWhole;
    const isSaid = (row: string, by: Guide) => isMessage(row, by, hasFaults, isWhole);
    const judged = rows.filter((_, at) => isSaid(theirs[at] ?? '', english));
    assert.ok(judged.length > 7);
    assert.deepEqual(
      judged.filter((row) => !isSaid(row, guide)),
      [],
    );
  });

  test(`the guide has the sections of the others (${language})`, () => {
    const [count, depths] = [english, guide].map((one) => {
      const found: number[] = [];
      if (one?.own) visit(one.own.tree, 'heading', ({ depth }) => void found.push(depth));
      return found;
    });
    assert.ok(depths && depths.length > 10);
    assert.deepEqual(depths, count);
  });

  test(`the pictures of the guide are its own and small (${language})`, async () => {
    const pictures: { url: string; alt: string }[] = [];
    if (own) visit(own.tree, 'image', ({ url, alt }) => void pictures.push({ url, alt: alt ?? '' }));
    assert.equal(pictures.length, 6);
    // A guide whose pictures are not taken yet shows those of the English desk.
    const shown = existsSync(join(root, `docs/pictures/list.${language}.png`)) ? language : 'en';
    for (const { url, alt } of pictures) {
      assert.ok(url.endsWith(`.${shown}.png`) && alt.length > (language === 'ko' ? 10 : 20), url);
      const bytes = readFileSync(join(root, 'docs', url));
      const { width = 0, format } = await sharp(bytes).metadata();
      assert.ok(format === 'png' && width <= 1280 && bytes.length < 100_000, `${url}: ${bytes.length}`);
    }
  });
}
