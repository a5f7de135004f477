import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../../i18n/words.ts';
import { clean } from '../clean.ts';
import { parse } from '../reading/parse.ts';
import { bodyContext } from '../../../e2e/fixtures/body-context.ts';
import { type Article, articleTree } from './article.ts';
import { htmlOf } from './html.ts';

const words = wordsIn('de');

function html(source: string | undefined, article: Partial<Article> = {}, language = 'de'): string {
  const parsed = parse(source ?? '', language);
  assert.ok('tree' in parsed);
  const body = source === undefined ? undefined : clean(parsed.tree);
  return htmlOf(
    articleTree(
      { notes: [], dateline: 'Dresden – ', boilerplates: [], ...article, body },
      { ...bodyContext, language },
    ),
  );
}
/** The HTML of a body that does not begin with a paragraph, without the line of the dateline. */
const after = (source: string, language = 'de') =>
  html(`***\n\n${source}`, {}, language).replace(/^<p><span>Dresden\u00A0–<\/span><\/p>\n<hr>\n/, '');

test('the dateline opens the first paragraph', () => {
  assert.equal(html('Eins.\n\nZwei.'), '<p><span>Dresden\u00A0–</span> Eins.</p>\n<p>Zwei.</p>');
  assert.equal(html('- Eins'), '<p><span>Dresden\u00A0–</span></p>\n<ul>\n<li>Eins</li>\n</ul>');
});

test('a comment before the first paragraph does not change where the dateline stands', () => {
  assert.equal(html('{/* prüfen */}\n\nEins.').trim(), '<p><span>Dresden\u00A0–</span> Eins.</p>');
});

test('a quote has the marks of its language around all its paragraphs, and who said it', () => {
  for (const language of ['de', 'en', 'ko']) {
    const { quoteOpen, quoteClose } = wordsIn(language);
    assert.equal(
      after('<Quote speaker="ada">\nEins.\n\nZwei.\n</Quote>', language).replaceAll('\n', ''),
      `<blockquote><p>${quoteOpen}Eins.</p><p>Zwei.${quoteClose}</p><p>– Ada Anker, Presse</p></blockquote>`,
    );
  }
  assert.match(after('<Quote speaker="ada" role="Kapitänin">x</Quote>'), /<p>– Ada Anker, Kapitänin<\/p>/);
});

test('the marks of a quote that begins with a list stand in words, not between the list and its points', () => {
  assert.doesNotMatch(after('<Quote speaker="ada">\n\n- Eins\n- Zwei\n\n</Quote>'), /<ul>„|“<\/ul>/);
});

test('a picture that a machine has made is told as such, in the language of the text', () => {
  const figure = (type: string) =>
    after(`<Figure src="./a.jpg" alt="Ein Kran am Kai" credit="Ada" digitalSourceType="${type}" />`);
  assert.ok(figure('trainedAlgorithmicMedia').includes(words.picture.ai.trainedAlgorithmicMedia));
  assert.match(figure('digitalCapture'), /<figcaption>Ada · /);
});

test('every component is told in plain elements', () => {
  assert.equal(
    after('<FactBox title="Zahlen">\n- Eins\n</FactBox>'),
    '<hr>\n<h3>Zahlen</h3>\n<ul>\n<li>Eins</li>\n</ul>\n<hr>',
  );
  assert.equal(
    after('<Download file="./a.pdf" title="Die Zahlen" />'),
    '<p><a href="https://example.org/a.pdf">Die Zahlen</a></p>',
  );
  assert.equal(
    after('<EventCard title="Ein Termin" />'),
    '<p><strong>Ein Termin</strong>: 5. September 2019, Dresden</p>',
  );
  assert.equal(
    after('<Video href="https://vimeo.com/123" title="Ein Rundgang" />'),
    `<p><a href="https://vimeo.com/123">Ein Rundgang (${words.video.watch('vimeo.com')})</a></p>`,
  );
  const img = '<img src="https://example.org/a.jpg" alt="Ein Schiff im Hafen" width="16" height="9">';
  assert.equal(
    after(
      '<Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Foto: Ada" caption="Am Kai" licence="cc0" />',
    ),
    `<figure>\n${img}\n<figcaption>Am Kai · Foto: Ada · <a href="https://example.org/cc0">${words.licence.cc0}</a></figcaption>\n</figure>`,
  );
});

test('an organisation is a link when it has a website, and its own name when no words are written', () => {
  assert.equal(after('Die <OrgLink id="ahk" />.'), '<p>Die <a href="https://example.org/">Kammer</a>.</p>');
  assert.equal(
    after('Die <OrgLink id="ahk">AHK</OrgLink>.'),
    '<p>Die <a href="https://example.org/">AHK</a>.</p>',
  );
  assert.equal(after('Die <OrgLink id="amt" />.'), '<p>Die Kammer.</p>');
});

test('links of the site are absolute; a jump within the page is no link any more', () => {
  assert.equal(after('[a](/b/)'), '<p><a href="https://example.org/presse/b/">a</a></p>');
  assert.equal(after('[a](#b)'), '<p><span>a</span></p>');
  const footnote = after('Eins[^1].\n\n[^1]: Note.');
  assert.match(footnote, /Eins<sup>\[1\]<\/sup>\./);
  assert.doesNotMatch(footnote, /#fn|↩|data-|id=/);
});

test('the parts of a release stand in their order', () => {
  const image = { src: './b.jpg', alt: 'Ein Kran im Hafen', credit: 'Foto: Ben' };
  const boilerplates = [{ heading: 'Über uns', text: 'Eins\nzwei.\n\nDrei.' }];
  const all = html('Text.', { notes: ['Demonstration.'], image, boilerplates });
  const tags = [...all.matchAll(/<(em|figure|span|h2)>/g)].map(([, tag]) => tag);
  // The picture comes after the lead, because teasers are made from the beginning.
  assert.deepEqual(tags, ['em', 'span', 'figure', 'h2']);
  assert.ok(all.endsWith('<h2>Über uns</h2>\n<p>Eins zwei.</p>\n<p>Drei.</p>'));
});

test('a withdrawn release that keeps no text keeps no picture and no dateline either', () => {
  const image = { src: './b.jpg', alt: 'Ein Kran im Hafen', credit: 'Foto: Ben' };
  assert.equal(html(undefined, { notes: ['Zurückgezogen.'], image }), '<p><em>Zurückgezogen.</em></p>');
});

test('a column of a table is aligned where nobody has our style sheet', () => {
  const table = after('| A |\n| --: |\n| 1 |').replaceAll('\n', '');
  assert.match(table, /<th align="right">A<\/th>.*<td align="right">1<\/td>/);
});

test('code keeps its empty lines', () => {
  assert.equal(after('```\na\n\nb\n```'), '<pre><code>a\n\nb\n</code></pre>');
});

test('text of authors is escaped in every place', () => {
  const all = html('5 \\< 7', { notes: ['<b>'], boilerplates: [{ heading: '<i>', text: '<u>' }] });
  assert.doesNotMatch(all, /<[biu]>/);
});

test('words of two blocks stay apart when somebody takes the tags away', () => {
  const body =
    'Eins.\n\nZwei.\n\n| A | B |\n| - | - |\n| a | b |\n\n<FactBox title="Zahlen">\n- Drei\n- Vier\n</FactBox>';
  const boilerplates = [{ heading: 'Über uns', text: 'Fünf.\n\nSechs.' }];
  const bare = html(body, { notes: ['Korrektur.'], boilerplates }).replace(/<[^>]*>/g, '');
  assert.equal(
    bare.replace(/\s+/g, ' ').trim(),
    'Korrektur. Dresden – Eins. Zwei. A B a b Zahlen Drei Vier Über uns Fünf. Sechs.',
  );
});
