import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOf, imported, linesOfReport, roomAndSource, textsIn } from '../../e2e/fixtures/import-run.ts';

/** Imports one file and resolves to its report and to the text of its only release. */
async function taken(name: string, text: string) {
  const { content, folder } = await roomAndSource({ [name]: text });
  const reports = await imported(join(folder, name), content);
  const files = await textsIn(content);
  const [made = ''] = [...files]
    .filter(([file]) => file.startsWith('releases/'))
    .map(([, source]) => Buffer.from(source, 'latin1').toString());
  const errors = (await checkOf(content)).filter((one) => one.startsWith('error'));
  return { lines: linesOfReport(reports), made, errors };
}

test('a feed of WordPress (RSS 2.0) becomes releases', async () => {
  const { lines, made, errors } = await taken(
    'feed.xml',
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Hafen</title><atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="https://alt.example/feed/" rel="self" /><link>https://alt.example</link><language>de</language>
<item><title>Lotsen &amp;amp; Schlepper: Der Hafen wird im Winter leiser</title><link>https://alt.example/lotsen/</link><dc:creator><![CDATA[redaktion]]></dc:creator><pubDate>Mon, 06 Jan 2020 08:00:00 +0000</pubDate><category><![CDATA[Hafen]]></category><guid isPermaLink="false">https://alt.example/?p=7</guid>
<description><![CDATA[Lotsen fahren jetzt elektrisch. [&#8230;]]]></description><content:encoded><![CDATA[<p>Lotsen fahren jetzt elektrisch &#8211; und leise.</p><p><img src="https://alt.example/b.jpg" alt="Boot"></p>]]></content:encoded></item></channel></rss>`,
  );
  assert.deepEqual(lines, [
    'written releases/2020-01-06-lotsen/index.de.mdx Lotsen & Schlepper: Der Hafen wird im Winter leiser',
    '  dropped picture: https://alt.example/b.jpg',
  ]);
  assert.match(made, /^title: "?Lotsen & Schlepper: Der Hafen wird im Winter leiser"?$/m);
  assert.match(made, /^publishedAt: 2020-01-06T09:00:00\+01:00$/m);
  assert.match(made, /^guid: https:\/\/alt\.example\/\?p=7$/m);
  assert.deepEqual(errors, []);
});

test('RSS 1.0 of TYPO3, with its text in the description, becomes releases', async () => {
  const { lines, errors } = await taken(
    'news.rdf',
    `<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://alt.example/"><title>Hafen</title><link>https://alt.example/</link><dc:language>de</dc:language></channel>
<item rdf:about="https://alt.example/news/1.html"><title>Der Kran dreht sich wieder im alten Hafen</title><link>https://alt.example/news/1.html</link><description>Er dreht sich. 3 &lt; 4 bleibt wahr.</description><dc:date>2018-03-01T10:00:00+01:00</dc:date></item></rdf:RDF>`,
  );
  assert.deepEqual(lines, [
    'written releases/2018-03-01-der-kran-dreht-sich-wieder-im-alten-hafen/index.de.mdx Der Kran dreht sich wieder im alten Hafen',
    '  guessed slug: der-kran-dreht-sich-wieder-im-alten-hafen',
    '  guessed summary: Er dreht sich. 3 < 4 bleibt wahr.',
    '  guessed topic: aktuelles',
  ]);
  assert.deepEqual(errors, []);
});

test('Atom with XHTML becomes releases, word for word', async () => {
  const { lines, made, errors } = await taken(
    'atom.xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>x</title><link href="https://alt.example/"/>
<entry><title>The tide comes in twice a day, every day</title><id>urn:uuid:1</id><link href="/tide"/><published>2021-05-01T08:00:00Z</published><updated>2021-05-02T08:00:00Z</updated><category term="Hafen"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The tide <b>comes</b> in &amp; goes <i>out</i>.</p></div></content></entry></feed>`,
  );
  assert.deepEqual(lines, [
    'written releases/2021-05-01-tide/index.en.mdx The tide comes in twice a day, every day',
    '  guessed summary: The tide comes in & goes out.',
  ]);
  assert.match(made, /\nThe tide \*\*comes\*\* in & goes \*out\*\.\n/);
  assert.match(made, /^redirects:\n {2}- \/tide$/m);
  assert.deepEqual(errors, []);
});

test('what is not well formed is named by its line, and the rest goes on', async () => {
  const { lines } = await taken(
    'feed.xml',
    `<rss version="2.0"><channel><link>https://alt.example</link><language>de</language>
<item><title>Erste Meldung mit einem langen Titel</title><guid>a1</guid><pubDate>Mon, 06 Jan 2020 08:00:00 +0000</pubDate><description>Eins &nbsp; zwei.</description></item>
<item><title>Zweite Meldung mit einem langen Titel</title><guid>b2</guid><pubDate>bald</pubDate><description>Zwei.</description></item></channel></rss>`,
  );
  assert.deepEqual(lines, [
    'left –',
    '  dropped malformed: undefined entity.',
    'written releases/2020-01-06-erste-meldung-mit-einem-langen-titel/index.de.mdx Erste Meldung mit einem langen Titel',
    '  guessed slug: erste-meldung-mit-einem-langen-titel',
    '  guessed summary: Eins zwei.',
    '  guessed topic: aktuelles',
    '  dropped guid: a1',
    'left – Zweite Meldung mit einem langen Titel',
    '  dropped noDay: bald',
  ]);
});
