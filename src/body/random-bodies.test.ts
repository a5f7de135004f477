import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownToHast } from 'satteri';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { wordsIn } from '../i18n/words.ts';
import { clean } from './clean.ts';
import { parse } from './parse.ts';
import { articleTree } from './plain/article.ts';
import { htmlOf } from './plain/html.ts';
import { markdownOf } from './plain/markdown.ts';
import { plain } from './plain/plain.ts';
import { textOf } from './plain/text.ts';
import { breaches } from './policy/policy.ts';
import { type Segment, segments } from './segments.ts';
import type { Surroundings } from './surroundings.ts';
import type { Node, Root } from './tree.ts';
import { components } from './vocabulary.ts';

/** Words in several scripts, some with signs that mean something in MDX. */
const words = ['Hafen', 'Öl', '부산', 'e\u0301tude', '😀', '5 \\< 7', '\\{Wert\\}', '„Ja“'];
const word = fc.constantFrom(...words);
const piece = (withComponents: boolean) =>
  fc.oneof(
    { arbitrary: word, weight: 5 },
    word.map((text) => `**${text}**`),
    word.map((text) => `*${text}*`),
    word.map((text) => `~~${text}~~`),
    fc.constant('`{code}`'),
    word.map((text) => `[${text}](https://example.org/a?b=1&c=2)`),
    word.map((text) => `[${text}](/impressum/)`),
    word.map((text) => `<span lang="en">${text}</span>`),
    fc.constantFrom('H<sub>2</sub>O', '<br />', '{/* Geheimnis */}', '<abbr title="Kammer">AHK</abbr>'),
    ...(withComponents
      ? [fc.constantFrom('<OrgLink id="ahk" />', '<OrgLink id="ahk">Kammer</OrgLink>')]
      : []),
  );
const sentence = (withComponents: boolean) =>
  fc
    .array(piece(withComponents), { minLength: 1, maxLength: 5 })
    .map((pieces) => `Wort ${pieces.join(' ')} Ende.`);
const some = (text: fc.Arbitrary<string>) => fc.array(text, { minLength: 1, maxLength: 3 });
const block = (withComponents: boolean) => {
  const text = sentence(withComponents);
  return fc.oneof(
    { arbitrary: text, weight: 3 },
    some(text).map((all) => all.map((one) => `- ${one}`).join('\n')),
    some(text).map((all) => all.map((one, i) => `${i + 1}. ${one}`).join('\n')),
    some(text).map((all) => ['| a | b |', '| :- | -: |', ...all.map((one) => `| ${one} | 1 |`)].join('\n')),
    text.map((one) => `> ${one}\n>\n> – Ada Anker`),
    word.map((one) => `## ${one}`),
    fc.constantFrom(
      '***',
      '```\n{x} <y>\n```',
      '{/* Geheimnis */}',
      '- [x] ja\n- [ ] nein',
      'Note[^1]\n\n[^1]: Unten',
    ),
    ...(withComponents
      ? [
          some(text).map((all) => `<Quote speaker="ada">\n\n${all.join('\n\n')}\n\n</Quote>`),
          text.map((one) => `<FactBox title="Zahlen">\n\n- ${one}\n\n</FactBox>`),
          fc.constant('<Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Foto: Ada" />'),
          fc.constant('<Download file="./a.pdf" title="Die Zahlen" />'),
          fc.constant('<EventCard title="Ein Termin" />'),
          fc.constant('<Video href="https://vimeo.com/123456" title="Ein Rundgang" />'),
        ]
      : []),
  );
};
const body = (withComponents: boolean) =>
  fc.array(block(withComponents), { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

function tree(source: string): Root {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed, JSON.stringify(parsed));
  return parsed.tree;
}
const around: Surroundings = {
  language: 'de',
  licence: 'editorial',
  person: () => ({ name: 'Ada Anker', role: 'Presse' }),
  organisation: () => ({ name: 'Kammer', url: 'https://example.org/kammer' }),
  picture: (file) => ({ url: `https://example.org/${file.slice(2)}`, width: 16, height: 9 }),
  attachment: (file) => `https://example.org/${file.slice(2)}`,
  event: (title) => ({ title, words: '5. September 2019, Dresden' }),
  link: (href) => (href.startsWith('/') ? `https://example.org/presse${href}` : href),
};
const asWritten = (href: string) => href;
const joined = (all: readonly Segment[]): string =>
  all
    .map((one) =>
      typeof one === 'string' ? one : `<x-${one.component}>${joined(one.parts)}</x-${one.component}>`,
    )
    .join('');
const runs = { numRuns: 150 };

test('the policy finds nothing in a body of what it allows', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      assert.deepEqual(breaches(tree(source), source, Object.keys(components)), []);
    }),
    runs,
  );
});

test('without components a body is one piece, the HTML of its tree', () => {
  fc.assert(
    fc.property(body(false), (source) => {
      const cleaned = clean(tree(source));
      const pieces = segments(cleaned, asWritten);
      assert.ok(pieces.length <= 1);
      assert.equal(pieces.join(''), toHtml(cleaned));
    }),
    runs,
  );
});

test('around components every element opens and closes in balance', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const open: string[] = [];
      const html = joined(segments(clean(tree(source)), asWritten));
      for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)[^>]*>/g)) {
        if (['br', 'hr', 'input', 'img'].includes(name)) continue;
        if (slash) assert.equal(open.pop(), name, `${tag} in ${html}`);
        else open.push(name);
      }
      assert.deepEqual(open, []);
    }),
    runs,
  );
});

test('a cleaned body has unique heading ids, no comment and no style attribute', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const ids: unknown[] = [];
      visit(clean(tree(source)) as Node, (node) => {
        assert.ok(!['mdxFlowExpression', 'mdxTextExpression', 'comment', 'raw'].includes(node.type));
        if (node.type !== 'element') return;
        assert.ok(!('style' in node.properties));
        if (/^h\d$/.test(node.tagName)) ids.push(node.properties['id']);
      });
      assert.equal(new Set(ids).size, ids.length, ids.join());
      assert.ok(!ids.includes(undefined));
    }),
    runs,
  );
});

test('the HTML of a feed has no rest of JSX, nothing of our style sheet and only absolute addresses', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const article = { notes: [], dateline: 'Dresden – ', body: tree(source), boilerplates: [] };
      const html = htmlOf(articleTree(article, around));
      assert.doesNotMatch(html, /Geheimnis|\{\/\*|<\/?[A-Z]|\[object|undefined/);
      visit(fromHtml(html, { fragment: true }), 'element', (node) => {
        for (const [name, value] of Object.entries(node.properties)) {
          assert.match(name, /^(?:alt|colSpan|dir|height|href|lang|rowSpan|src|start|title|width)$/);
          if (name === 'href' || name === 'src')
            assert.match(String(value), /^https:\/\/example\.org\/|^https:\/\/vimeo\.com\//);
        }
      });
    }),
    runs,
  );
});

test('the plain text has all the words of the body that hold, composed, and no comment', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const text = textOf(plain(tree(source), around));
      assert.equal(text, text.normalize('NFC'));
      assert.equal(text, text.trim());
      assert.doesNotMatch(text, /Geheimnis|[ \t]$|\n{3}|<(?:p|a|OrgLink|Quote)\b/m);
      const count = (within: string, one: string) => within.split(one).length - 1;
      const cleaned = clean(tree(source)) as Root;
      visit(cleaned, 'element', (node) => {
        if (node.tagName === 'del') node.children = [];
      });
      const shown = toString(cleaned).normalize('NFC');
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
      const markdown = markdownOf(plain(tree(source), around));
      assert.doesNotMatch(markdown, /Geheimnis|<(?:p|a|OrgLink|Quote|span)\b/);
      const again = markdownToHast(markdown, { features: { gfm: true } }) as Root;
      const words = (text: string) => text.replace(/[\s|–—-]+/g, ' ').trim();
      assert.equal(words(textOf(again)), words(textOf(plain(tree(source), around))));
    }),
    runs,
  );
});
