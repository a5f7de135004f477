import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { markdownToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { wordsIn } from '../../i18n/words.ts';
import { clean } from '../clean.ts';
import { articleTree } from './article.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { plain } from './plain.ts';
import { plainTextOf } from './text.ts';
import { bodyContext } from '../../../e2e/fixtures/body-context.ts';
import type { Root } from '../tree.ts';
import { body, runs, tree, words } from '../../../e2e/fixtures/bodies.ts';

test('the HTML of a feed has no rest of JSX, nothing of our style sheet and only absolute addresses', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const article = { notes: [], dateline: 'Dresden – ', body: clean(tree(source)), boilerplates: [] };
      const html = htmlOf(articleTree(article, bodyContext));
      assert.doesNotMatch(html, /Geheimnis|\{\/\*|<\/?[A-Z]|\[object|undefined/);
      visit(fromHtml(html, { fragment: true }), 'element', (node) => {
        for (const [name, value] of Object.entries(node.properties)) {
          assert.match(name, /^(?:align|alt|colSpan|dir|height|href|lang|rowSpan|src|start|title|width)$/);
          if (name === 'href' || name === 'src')
            assert.match(String(value), /^https:\/\/example\.org\/|^https:\/\/vimeo\.com\//);
        }
      });
    }),
    runs,
  );
});

test('the plain text has all the words of the body, composed, and no comment', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const text = plainTextOf(plain(clean(tree(source)), bodyContext), 'de');
      assert.equal(text, text.normalize('NFC'));
      assert.equal(text, text.trim());
      assert.doesNotMatch(text, /Geheimnis|[ \t]$|\n{3}|<(?:p|a|OrgLink|Quote)\b/m);
      const count = (within: string, one: string) => within.split(one).length - 1;
      const shown = toString(clean(tree(source))).normalize('NFC');
      for (const one of words.map((each) => each.replaceAll('\\', '').normalize('NFC'))) {
        assert.equal(count(text, one), count(shown, one), one);
      }
      if (source.includes('<Quote')) assert.ok(text.includes(wordsIn('de').quoteOpen));
    }),
    runs,
  );
});

test('the Markdown says what the HTML says, without HTML', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const markdown = markdownOf(plain(clean(tree(source)), bodyContext));
      assert.doesNotMatch(markdown, /Geheimnis|<(?:p|a|OrgLink|Quote|span)\b/);
      const again = markdownToHast(markdown, { features: { gfm: true } }) as Root;
      const words = (text: string) => text.replace(/[\s|–—-]+/g, ' ').trim();
      assert.equal(
        words(plainTextOf(again, 'de')),
        words(plainTextOf(plain(clean(tree(source)), bodyContext), 'de')),
      );
    }),
    runs,
  );
});
