import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { para, wordDocument } from '../../e2e/fixtures/word-document.ts';
import { checkOf, imported, linesOfReport, roomAndSource, textsIn } from '../../e2e/fixtures/import-run.ts';
import { type Files, picture } from '../../e2e/small-newsroom.ts';
import { archiveMembers } from './source/archive.ts';

/** Imports what lies at a path in a folder of files. */
async function taken(files: Files, path: string) {
  const { content, folder } = await roomAndSource(files);
  const lines = linesOfReport(await imported(join(folder, path), content));
  const errors = (await checkOf(content)).filter((one) => one.startsWith('error'));
  assert.deepEqual(errors, [], lines.join('\n'));
  const written = await textsIn(content);
  return { lines, read: (name: string) => Buffer.from(written.get(name) ?? '', 'latin1').toString() };
}

test('pages with Open Graph, JSON-LD and microdata become releases', async () => {
  const { lines, read } = await taken(
    {
      'site/nebel.html': `<!DOCTYPE html><html lang="de-DE"><head><title>Nebel | Hafen</title><link rel="canonical" href="https://alt.example/nebel.html"><meta property="og:image" content="https://alt.example/bilder/nebel.jpg"><meta property="og:image:alt" content="Nebel über dem Hafen am Morgen">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Nebel","datePublished":"2018-11-02T08:00:00+01:00","articleSection":"Hafen","description":"Der Nebel kam am Morgen und ging am Abend."}]}</script></head>
<body><nav>Start</nav><main><article><h1>Der Nebel kam und blieb den ganzen Tag lang</h1><p>Er kam, <em>sagt man</em>, vom Meer.</p><form><input name="q"></form></article></main><footer>Impressum</footer></body></html>`,
      'site/bilder/nebel.jpg': await picture(1600),
      'site/wind.html': `<html lang="de"><body itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Der Wind dreht und dreht sich im Hafen</h1><time itemprop="datePublished" datetime="2018-12-03">3. Dezember</time><div itemprop="articleBody"><p>Er dreht.</p></div></body></html>`,
      'site/kontakt.html': '<html><body><h1>Kontakt zu uns und unseren Leuten</h1><p>Hier.</p></body></html>',
    },
    'site',
  );
  assert.deepEqual(lines, [
    'left – Kontakt zu uns und unseren Leuten',
    '  dropped noDay: ',
    'written releases/2018-11-02-nebel/index.de.mdx Der Nebel kam und blieb den ganzen Tag lang',
    'written releases/2018-12-03-der-wind-dreht-und-dreht-sich-im-hafen/index.de.mdx Der Wind dreht und dreht sich im Hafen',
    '  guessed day: 2018-12-03',
    '  guessed slug: der-wind-dreht-und-dreht-sich-im-hafen',
    '  guessed summary: Er dreht.',
    '  guessed topic: aktuelles',
  ]);
  assert.match(
    read('releases/2018-11-02-nebel/index.de.mdx'),
    /src: \.\/nebel\.jpg\n {2}alt: Nebel über dem Hafen am Morgen/,
  );
});

test('a Word document becomes a release', async () => {
  const body =
    para('Der Leuchtturm bekommt einen neuen Anstrich', 'Titel') +
    para('11. September 2019') +
    para('Er wird {blau} &amp; weiß – im Frühjahr.') +
    para('Was es kostet', 'berschrift1') +
    para('1986. Ein Jahr, in dem er rot war.') +
    para('Pressekontakt: Ada Anker, Hafenverbund, Tel. +49 30 23125 001');
  const { lines, read } = await taken({ 'turm.docx': wordDocument(body) }, 'turm.docx');
  const at = 'releases/2019-09-11-der-leuchtturm-bekommt-einen-neuen-anstrich/index.de.mdx';
  assert.deepEqual(lines, [
    `written ${at} Der Leuchtturm bekommt einen neuen Anstrich`,
    '  guessed day: 11. September 2019',
    '  guessed language: de',
    '  guessed slug: der-leuchtturm-bekommt-einen-neuen-anstrich',
    '  changed heading: Was es kostet',
    '  guessed summary: Er wird {blau} & weiß – im Frühjahr. 1986. Ein Jahr, in dem er rot war.',
    '  guessed topic: aktuelles',
    '  changed contact: Ada Anker',
  ]);
  assert.match(
    read(at),
    /\n\nEr wird \\\{blau\} & weiß – im Frühjahr\.\n\n## Was es kostet\n\n1986\\\. Ein Jahr/,
  );
});

test('a document that would unpack to too much is refused before', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(2 ** 20) });
  assert.throws(() => archiveMembers(bomb, 2 ** 19), RangeError);
});

test('a table of TYPO3 news becomes releases, from CSV and from JSON', async () => {
  const csv =
    'uid;hidden;title;teaser;bodytext;datetime;path_segment;categories\n12;0;"Der Kran ""Emma"" hebt wieder im Hafen";"Emma hebt.";"<p>Sie hebt; und hebt.</p>";1568211845;kran-emma;Hafen\n13;1;Verborgen und nicht öffentlich;;<p>x</p>;1568211845;x;\n';
  const { lines, read } = await taken({ 'tx_news.csv': csv }, 'tx_news.csv');
  assert.deepEqual(lines, [
    'written releases/2019-09-11-kran-emma/index.de.mdx Der Kran "Emma" hebt wieder im Hafen',
    '  guessed language: de',
    'left – Verborgen und nicht öffentlich',
    '  dropped notPublic: Verborgen und nicht öffentlich',
  ]);
  assert.match(
    read('releases/2019-09-11-kran-emma/index.de.mdx'),
    /^publishedAt: 2019-09-11T16:24:05\+02:00$/m,
  );
  const json = JSON.stringify([
    { type: 'header' },
    {
      type: 'table',
      name: 'tx_news_domain_model_news',
      data: [
        {
          uid: '7',
          title: 'Der Kran hebt auch am Sonntag im Hafen',
          bodytext: 'Er hebt.\r\nUnd hebt.',
          datetime: '1568211845',
          path_segment: 'sonntag',
        },
      ],
    },
  ]);
  assert.equal(
    (await taken({ 'news.json': json }, 'news.json')).lines[0],
    'written releases/2019-09-11-sonntag/index.de.mdx Der Kran hebt auch am Sonntag im Hafen',
  );
});
