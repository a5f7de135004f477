import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { test } from 'node:test';
import fc from 'fast-check';
import { close } from 'pagefind';
import { wordsIn } from '../../i18n/words.ts';
import { aliasMark } from '../alias-mark.ts';
import { indexedPage, textOf } from './indexed-page.ts';
import { languageIndex } from './language-index.ts';
import { searchedPage } from './spans.ts';

const page = `<!doctype html><html lang="de"><head><style>p { color: red }</style></head><body>
<main><p>Outside.</p><article lang="de" data-pagefind-body>
<p data-pagefind-filter="kind:statement">Statement</p>
<h1 class="x" id="top" data-pagefind-meta="title">Fünf &gt; vier &amp; mehr</h1><p>Am <b>Kai</b>: <a href="/a">ja</a>.<br>Ende</p>
<p data-pagefind-ignore>Not <b>this</b>, <time data-pagefind-filter="year:2026" data-pagefind-meta="date:2026-01-02T10:00:00+01:00" data-pagefind-sort="date:1767344400000">2. Januar</time>.</p>
<a href="/b"><img src="a.jpg" alt="Bild"><span data-pagefind-ignore>Enlarge</span></a><button>Press</button><dl><dt>Wann</dt><dd>heute</dd></dl>
<aside data-pagefind-ignore><a href="/t/" data-pagefind-filter="topic:energy" data-also-known-as="Strom&#10;Wärme &amp; Licht">Energie &amp; Netz</a>
<a href="/s/" data-pagefind-filter="topic:sea">See</a><a href="/o/" data-pagefind-filter="organisation:werft">Werft</a></aside>
</article><p>Outside too.</p></main></body></html>`;

function read(html: string) {
  const found = indexedPage(html);
  assert.ok(found);
  return found;
}

/** What readers are given of a page. */
async function kept(html: string) {
  const files = await languageIndex('de', [{ address: 'a/', page: read(html) }]);
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'))?.content ?? new Uint8Array();
  const text = gunzipSync(fragment).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as Record<
    'content' | 'meta' | 'filters' | 'anchors',
    unknown
  >;
}

test('of a page the article is read, in blocks, and the names of what it is filed under', () => {
  const { language, blocks, facts, names } = read(page);
  assert.deepEqual(
    blocks.map(({ tag, text, isTitle }) => [tag, text, isTitle]),
    [
      ['p', 'Statement', false],
      ['h1', 'Fünf > vier & mehr', true],
      ['p', 'Am Kai: ja. Ende', false],
      ['p', 'Wann', false],
      ['p', 'heute', false],
    ],
  );
  assert.equal(language, 'de');
  assert.deepEqual(names, ['Energie & Netz', 'Strom', 'Wärme & Licht', 'See', 'Werft']);
  assert.equal(facts.length, 5);
});

test('an excerpt says what is struck through', () => {
  const { blocks } = read(
    '<article lang="en" data-pagefind-body><p>There are <del>142</del> 148 ships.</p></article>',
  );
  const { before, after } = wordsIn('en').struck;
  assert.deepEqual(
    blocks.map(({ text }) => text),
    [`There are ${before} 142${after} 148 ships.`],
  );
});

test('a page that does not ask for it is not searched', () => {
  assert.equal(indexedPage('<html lang="de"><main><p>data-pagefind-body</p></main></html>'), undefined);
});

test('a page that only speaks of the mark is not searched, and one that has it says its own facts', () => {
  const words =
    'Wir nutzen data-pagefind-body und <article lang=de data-pagefind-body> in "data-pagefind-meta".';
  const meta = `<meta name="description" content="${words.replaceAll('"', '&#34;')}">`;
  const said = `<p title="${words.replaceAll('"', '&#34;')}">${words.replaceAll('<', '&lt;')}</p>`;
  const other = `<!doctype html><html lang="de"><head>${meta}</head><body><main>${said}</main></body></html>`;
  assert.equal(searchedPage('a/', other), undefined);
  assert.equal(indexedPage(other), undefined);
  const own = page
    .replace('<head>', `<head>${meta}`)
    .replace(
      '<p>Outside.</p>',
      `${said}<p>data-pagefind-meta="date:1999-01-02" data-pagefind-filter="year:1999"</p>`,
    );
  const { language, isPicture, month, year } = searchedPage('a/', own) ?? {};
  assert.deepEqual([language, isPicture, month, year], ['de', false, '2026-01', '2026']);
});

test('the month of a page is that of its instant in UTC, whatever its own offset', () => {
  const at = (instant: string) =>
    searchedPage('a/', page.replace('2026-01-02T10:00:00+01:00', instant))?.month;
  assert.equal(at('2025-01-01T00:30:00+09:00'), '2024-12');
  assert.equal(at('2024-12-31T20:00:00-05:00'), '2025-01');
});

test('the index keeps the words that are shown, the facts of the page and the aliases behind their mark', async (t) => {
  t.after(close);
  const { content, meta, filters, anchors } = await kept(page);
  assert.equal(
    content,
    `Statement\nFünf > vier & mehr\nAm Kai: ja. Ende\nWann\nheute\n${aliasMark}\nEnergie & Netz\nStrom\nWärme & Licht\nSee\nWerft`,
  );
  assert.deepEqual(meta, { title: 'Fünf > vier & mehr', date: '2026-01-02T10:00:00+01:00' });
  assert.deepEqual(filters, {
    kind: ['statement'],
    year: ['2026'],
    topic: ['energy', 'sea'],
    organisation: ['werft'],
  });
  assert.deepEqual(anchors, []);
  const plain = '<article lang="de" data-pagefind-body><h1 data-pagefind-meta="title">Eins</h1></article>';
  assert.equal((await kept(plain)).content, 'Eins');
});

test('a text whose signs alone have changed has a file of another name', async () => {
  const named = async (text: string) =>
    (await languageIndex('de', [{ address: 'a/', page: read(page.replace('heute', text)) }])).flatMap(
      ({ path }) => (/\.pf_(?:fragment|meta)$/.test(path) ? [path] : []),
    );
  const first = await named('500 Tonnen');
  assert.deepEqual(await named('500 Tonnen'), first);
  assert.equal(first.length, 2);
  const other = await named('-500 Tonnen');
  assert.ok(
    other.every((path) => !first.includes(path)),
    other.join(),
  );
});

test('words stay in step with Pagefind, whatever their signs', async (t) => {
  t.after(close);
  const text = 'Am&nbsp;Kai – „ja“ &amp; 1&#8239;200 __Kran__ &lt;b&gt; ½ … 🚢 ___PAGEFIND_X 12 &shy; l’été';
  const { content } = await kept(`<article lang="de" data-pagefind-body><p>${text}</p></article>`);
  assert.equal(content, 'Am Kai – „ja“ & 1\u202f200 __Kran__ <b> ½ … 🚢 ___PAGEFIND_X 12 l’été');
});

test('property: what HTML escapes is read again', () => {
  const escaped = (text: string) =>
    text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = textOf(read(`<article data-pagefind-body><p>${escaped(text)}</p></article>`));
      assert.equal(found, text.replace(/[ \t\n\r\f]+/g, ' ').trim());
    }),
  );
});
