import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOf, imported, linesOfReport, roomAndSource, textsIn } from '../../e2e/fixtures/import-run.ts';
import { picture } from '../../e2e/small-newsroom.ts';

const german = 'Der neue Steg im Lichterhaven ist für alle offen, und zwar bei jedem Wetter.';
const english = 'The new jetty in Lichterhaven is open for everybody, whatever the weather is like.';

/** A post of WordPress in one language. */
const post = (id: number, title: string, text: string, date: string, more: string) => `<item>
<title>${title}</title><link>https://www.example.org/${id}/</link><guid>https://www.example.org/?p=${id}</guid>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${date}</wp:post_date_gmt>
<wp:post_name>post-${id}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
${more}</item>`;

const polylang = (language: string, group: string, topic: string) =>
  `<category domain="language" nicename="${language}"><![CDATA[x]]></category>
<category domain="post_translations" nicename="${group}"><![CDATA[${group}]]></category>
<category domain="category" nicename="t"><![CDATA[${topic}]]></category>`;

const wpml = (language: string, group: string) =>
  Object.entries({ _wpml_import_language_code: language, _wpml_import_translation_group: group })
    .map(
      ([key, value]) =>
        `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`,
    )
    .join('');

const exported = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://www.example.org</link><language>de-DE</language>${items.join('')}</channel></rss>`;

const files = {
  Polylang: {
    'export.xml': exported(
      post(
        1,
        'Der neue Steg ist offen für alle Gäste',
        german,
        '2026-02-01 09:00:00',
        polylang('de', 'pll_1', 'Hafen'),
      ),
      post(
        2,
        'The new jetty is open for all of you',
        english,
        '2026-02-02 09:00:00',
        polylang('en', 'pll_1', 'Port'),
      ),
    ),
  },
  WPML: {
    'export.xml': exported(
      post(1, 'Der neue Steg ist offen für alle Gäste', german, '2026-02-01 09:00:00', wpml('de', '7')),
      post(2, 'The new jetty is open for all of you', english, '2026-02-02 09:00:00', wpml('en', '7')),
    ),
  },
  Hugo: {
    'export/steg.de.md': `---\ntitle: Der neue Steg ist offen für alle Gäste\ndate: 2026-02-01T10:00:00+01:00\n---\n${german}\n`,
    'export/steg.en.md': `---\ntitle: The new jetty is open for all of you\ndate: 2026-02-02T10:00:00+01:00\n---\n${english}\n`,
  },
  TYPO3: {
    'export.csv': [
      'uid;title;bodytext;datetime;path_segment;l10n_parent;language',
      `5;Der neue Steg ist offen für alle Gäste;<p>${german}</p>;2026-02-01T10:00:00+01:00;steg;0;de`,
      `6;The new jetty is open for all of you;<p>${english}</p>;2026-02-02T10:00:00+01:00;jetty;5;en`,
    ].join('\n'),
  },
  'a mirror of pages': Object.fromEntries(
    [
      ['de', 'Der neue Steg ist offen für alle Gäste', german, '2026-02-01'],
      ['en', 'The new jetty is open for all of you', english, '2026-02-02'],
    ].map(([language, title, text, day]) => [
      `export/${language}.html`,
      `<!doctype html><html lang="${language}"><head><link rel="canonical" href="https://www.example.org/${language}.html"><link rel="alternate" hreflang="de" href="https://www.example.org/de.html"><link rel="alternate" hreflang="en" href="/en.html"><meta property="article:published_time" content="${day}T10:00:00+01:00"></head><body><h1>${title}</h1><article><p>${text}</p></article></body></html>`,
    ]),
  ),
};

for (const [program, all] of Object.entries(files))
  test(`two languages of ${program} become one release, with one instant and the same topics`, async () => {
    const { content, folder } = await roomAndSource(all);
    const [name = ''] = Object.keys(all);
    const path = join(folder, name.split('/')[0] ?? '');
    const reports = await imported(path, content);
    const lines = linesOfReport(reports);
    const written = reports.flatMap(({ file }) => file ?? []);
    const [own = ''] = written[0]?.split('/').slice(1) ?? [];
    assert.deepEqual(
      written.toSorted(),
      [`releases/${own}/index.de.mdx`, `releases/${own}/index.en.mdx`],
      lines.join('\n'),
    );
    assert.equal(lines.filter((line) => line.includes('sharedInstant')).length, 1, lines.join('\n'));
    assert.deepEqual(
      (await checkOf(content)).filter((one) => one.startsWith('error')),
      [],
    );
    const before = await textsIn(content);
    const again = await imported(path, content);
    assert.deepEqual(
      again.flatMap(({ outcome, file }) => (file ? [outcome] : [])),
      ['unchanged', 'unchanged'],
    );
    assert.deepEqual(await textsIn(content), before);
  });

test('two languages with two pictures of one name keep both, and show the lead picture of the first', async () => {
  const { content, folder } = await roomAndSource({
    'site/steg/index.de.md': `---\ntitle: Der neue Steg ist offen für alle Gäste\ndate: 2026-02-01\nimage: lead.jpg\n---\n${german}\n\n![Der Steg](../a/karte.jpg)\n`,
    'site/steg/index.en.md': `---\ntitle: The new jetty is open for all of you\ndate: 2026-02-01\nimage: lead-en.jpg\n---\n${english}\n\n![The jetty](../b/karte.jpg)\n`,
    'site/steg/lead.jpg': await picture(1600),
    'site/steg/lead-en.jpg': await picture(1601),
    'site/a/karte.jpg': await picture(1200),
    'site/b/karte.jpg': await picture(1201),
  });
  const lines = linesOfReport(await imported(join(folder, 'site'), content));
  assert.ok(lines.includes('  dropped sharedPicture: ./lead-en.jpg'), lines.join('\n'));
  const texts = await textsIn(content);
  const of = (language: string) => texts.get(`releases/2026-02-01-steg/index.${language}.mdx`) ?? '';
  for (const language of ['de', 'en']) assert.match(of(language), /src: \.\/lead\.jpg/);
  assert.match(of('de'), /"\.\/karte\.jpg"/);
  assert.match(of('en'), /"\.\/karte-2\.jpg"/);
  assert.notEqual(
    texts.get('releases/2026-02-01-steg/karte.jpg'),
    texts.get('releases/2026-02-01-steg/karte-2.jpg'),
  );
  assert.deepEqual(
    (await checkOf(content)).filter((one) => one.startsWith('error')),
    [],
  );
});
