import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { test } from 'node:test';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { wordsIn } from '../../i18n/words.ts';
import { aliasMark } from '../alias-mark.ts';
import { indexRecord } from './index-record.ts';
import { indexedPage } from './indexed-page.ts';

const page = `<!doctype html><html lang="de"><head><style>p { color: red }</style></head><body>
<main><p>Outside.</p><article lang="de" data-pagefind-body>
<p data-pagefind-filter="kind:statement">Statement</p>
<h1 class="x" id="top" data-pagefind-meta="title">Fünf &gt; vier &amp; mehr</h1><p>Am <b>Kai</b>: <a href="/a">ja</a>.<br>Ende</p>
<p data-pagefind-ignore>Not <b>this</b>, <time data-pagefind-filter="year:2026" data-pagefind-meta="date:2026-01-02T10:00:00+01:00" data-pagefind-sort="date:1767344400000">2. Januar</time>.</p>
<a href="/b"><img src="a.jpg" alt="Bild"><span data-pagefind-ignore>Enlarge</span></a><button>Press</button><dl><dt>Wann</dt><dd>heute</dd></dl>
<aside data-pagefind-ignore><a href="/t/" data-pagefind-filter="topic:energy">Energie &amp; Netz</a>
<a href="/s/" data-pagefind-filter="topic:sea">See</a><a href="/o/" data-pagefind-filter="organisation:werft">Werft</a></aside>
</article><p>Outside too.</p></main></body></html>`;

function read(html: string) {
  const found = indexedPage(html);
  assert.ok(found);
  return found;
}

/** What Pagefind keeps of a page. */
async function kept(html: string, aliases: readonly string[]) {
  const { index } = await createIndex({ forceLanguage: 'de' });
  assert.ok(index);
  const { errors } = await index.addHTMLFile({ url: '/a/', content: indexRecord(read(html), aliases) });
  assert.deepEqual(errors, []);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'))?.content ?? new Uint8Array();
  const text = gunzipSync(fragment).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as Record<
    'content' | 'meta' | 'filters' | 'anchors',
    unknown
  >;
}

test('of a page the article is read, without what is ignored, and the names of what it is filed under', () => {
  const { language, text, names } = read(page);
  assert.equal(text, 'Statement Fünf > vier & mehr Am Kai: ja. Ende Wann heute');
  assert.equal(language, 'de');
  assert.deepEqual(names, ['Energie & Netz', 'See', 'Werft']);
});

test('an excerpt says what is struck through', () => {
  const { text } = read(
    '<article lang="en" data-pagefind-body><p>There are <del>142</del> 148 ships.</p></article>',
  );
  const { before, after } = wordsIn('en').struck;
  assert.equal(text, `There are ${before}142${after} 148 ships.`);
});

test('a page that does not ask for it is not searched', () => {
  assert.equal(indexedPage('<html lang="de"><main><p>data-pagefind-body</p></main></html>'), undefined);
});

test('Pagefind keeps the words that are shown, the facts of the page and the aliases behind their mark, and nothing else', async (t) => {
  t.after(close);
  const { content, meta, filters, anchors } = await kept(page, ['eins', 'zwei']);
  assert.equal(
    content,
    `Statement. Fünf > vier & mehr. Am Kai: ja. Ende. Wann heute ${aliasMark} eins zwei.`,
  );
  assert.deepEqual(meta, { title: 'Fünf > vier & mehr', date: '2026-01-02T10:00:00+01:00' });
  assert.deepEqual(filters, {
    kind: ['statement'],
    year: ['2026'],
    topic: ['energy', 'sea'],
    organisation: ['werft'],
  });
  assert.deepEqual(anchors, []);
  assert.doesNotMatch(String((await kept(page, [])).content), /\uE000/);
});

test('property: what HTML escapes is read again', () => {
  const escaped = (text: string) =>
    text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { text: found } = read(`<article data-pagefind-body><p>${escaped(text)}</p></article>`);
      assert.equal(found, text.replace(/\s+/g, ' ').trim());
    }),
  );
});
