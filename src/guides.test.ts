import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documents, root } from '../e2e/fixtures/documents.ts';
import type { Text } from 'mdast';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { cmsGerman } from './i18n/tools/de/cms.ts';
import { deskWordsIn } from './i18n/desk-words.ts';
import { faultWordsIn } from './i18n/fault-words.ts';

const cms = (file: string) =>
  readFileSync(join(root, `node_modules/@sveltia/cms/locales/${file}.json`), 'utf8');
const guides = [
  { language: 'de', marks: /„([^“]+)“/g, cms: cms('de') + JSON.stringify(cmsGerman) },
  { language: 'en', marks: /“([^”]+)”/g, cms: cms('en-US') },
];
/** Quoted for another reason than that the desk says so. */
const own = ['Commit', 'commit', 'hier', 'here', 'Über uns', 'Korrekturen', 'Corrections'];

for (const { language, marks, cms: words } of guides) {
  const guide = documents.find(({ name }) => name === `docs/editors.${language}.md`);
  const desk = JSON.stringify([deskWordsIn(language), language === 'de' ? 'Redaktion' : 'Desk']);

  test(`what the guide quotes is what the desk says (${language})`, () => {
    const quoted = [...(guide?.text.replace(/\s+/g, ' ').matchAll(marks) ?? [])].map(([, one = '']) => one);
    assert.ok(quoted.length > 30);
    for (const one of quoted.filter((text) => !own.includes(text)))
      assert.ok(desk.includes(`"${one}"`) || words.includes(one), one);
  });

  test(`the messages in the guide are messages of the product (${language})`, () => {
    const { rules } = faultWordsIn(language);
    const all = Object.values(rules).map((say) =>
      (say as (facts: object) => string)(
        new Proxy(
          {},
          // What is wrong with a drawing or a file is a name that each dictionary words itself.
          {
            get: (_, name) =>
              ({ flaw: 'element', wrong: 'empty' })[String(name)] ??
              (language === 'de' ? 'Deutsch' : 'German'),
          },
        ),
      ),
    );
    const rows: string[] = [];
    if (guide)
      visit(guide.tree, 'tableRow', (row, index) => {
        const cell = row.children[0]?.children.map((node) => (node as Text).value).join('') ?? '';
        if (index) rows.push(cell.replace(/ \([^)]*\)$/, ''));
      });
    assert.ok(rows.length > 5);
    for (const row of rows) assert.ok(all.some((text) => text.startsWith(row)) || words.includes(row), row);
  });

  test(`the pictures of the guide are its own and small (${language})`, async () => {
    const pictures: { url: string; alt: string }[] = [];
    if (guide) visit(guide.tree, 'image', ({ url, alt }) => void pictures.push({ url, alt: alt ?? '' }));
    assert.equal(pictures.length, 6);
    for (const { url, alt } of pictures) {
      assert.ok(url.endsWith(`.${language}.png`) && alt.length > 20, url);
      const bytes = readFileSync(join(root, 'docs', url));
      const { width = 0, format } = await sharp(bytes).metadata();
      assert.ok(format === 'png' && width <= 1280 && bytes.length < 100_000, `${url}: ${bytes.length}`);
    }
  });
}
