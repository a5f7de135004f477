import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { cloudFront } from './cloudfront.ts';
import { caddy } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { isCompressible, typeOf } from './media-types.ts';
import { nginx } from './nginx.ts';
import { headerRules, headersOf, patternOf } from './rules.ts';

const base = '/presse/';
const rules = headerRules({ hosts: ['https://git.example.org'] });
const kindOf = (path: string) =>
  rules.find(({ where }) => new RegExp(patternOf(where, base)).test(`${base}${path}`))?.kind;

test('every address has its kind', () => {
  const kinds: Record<string, string> = {
    '': 'page',
    '2026/07/harbour/': 'release',
    'en/2026/07/harbour/': 'release',
    '2026/07/harbour/versions/': 'page',
    '2026/07/': 'page',
    '404.html': 'page',
    '_astro/site.a1b2.js': 'asset',
    '_astro/logo.a1b2.svg': 'asset',
    'rss.xml': 'feed',
    'ko/topics/energy/feed.json': 'feed',
    'sitemap-news.xml': 'data',
    '2026/07/harbour/index.json': 'data',
    '2026/07/harbour/plan.jpg': 'file',
    'favicon.svg': 'drawing',
    '2026/07/harbour/facts.pdf': 'document',
    '2026/07/harbour': 'page',
    'alt/seite.html': 'page',
    'feeds/feed.css': 'other',
    '2026/07/harbour/logo.SVG': 'other',
    '2026/07/harbour/x.xhtml': 'other',
    '2026/07/harbour/x.HTML': 'other',
    '2026/07/harbour/x.html.mht': 'other',
    '2026.07/harbour/': 'page',
    'pagefind/de/pagefind.js': 'search',
    'pagefind/de/fragment/de_7eab6d7.pf_fragment': 'search index',
    'admin/index.html': 'editor',
    'en/admin/': 'page',
  };
  for (const [path, kind] of Object.entries(kinds)) assert.equal(kindOf(path), kind, path);
});

test('whatever is no page runs nothing, by whatever name it goes', () => {
  const isBoxed = (path: string) =>
    /sandbox/.test(headersOf(`${base}${path}`, base)['Content-Security-Policy'] ?? '');
  const files = [
    'svg',
    'SVG',
    'Svg',
    'svgz',
    'xml',
    'XML',
    'xhtml',
    'XHT',
    'xsl',
    'mht',
    'HTML',
    'shtml',
    'jpg',
    'JPG',
  ];
  const data = ['json', 'txt', 'csv', 'zip', 'mp4', 'woff2', 'css', 'unknown', 'svg.', 'svg%20'];
  for (const ending of [...files, ...data]) assert.ok(isBoxed(`2026/07/x/a.${ending}`), ending);
  for (const path of ['rss.xml', 'feed.json', '_astro/a.svg', '_astro/a.js', '2026/07/x/index.md'])
    assert.ok(isBoxed(path), path);
  // The viewer of Safari shows nothing in a sandbox, and a worker could not do its work.
  for (const path of ['', 'search/', '404.html', 'en', 'admin/', 'x/a.pdf', 'pagefind/de/pagefind-worker.js'])
    assert.ok(!isBoxed(path), path);
});

test('only what has its content in its name is kept for ever', () => {
  const isForever = (path: string) =>
    headersOf(`${base}${path}`, base)['Cache-Control']?.includes('immutable');
  assert.ok(isForever('_astro/site.a1b2.js'));
  assert.ok(isForever('pagefind/de/index/de_9458d5e.pf_index'));
  for (const path of ['', 'rss.xml', 'pagefind/de/pagefind.js', 'card.png', 'favicon.svg', 'index.txt'])
    assert.equal(isForever(path), false, path);
});

test('text is UTF-8, and a feed is what it is by its whole name', () => {
  assert.equal(typeOf('/ko/rss.xml'), 'application/rss+xml; charset=utf-8');
  assert.equal(typeOf('/feeds/all/feed.json'), 'application/feed+json; charset=utf-8');
  assert.equal(typeOf('/2026/07/x/index.json'), 'application/vnd.iptc.ninjs+json; charset=utf-8');
  assert.equal(typeOf('/2026/07/x/versions.json'), 'application/json; charset=utf-8');
  assert.equal(typeOf('/2026/07/x/index.md'), 'text/markdown; charset=utf-8');
  assert.equal(typeOf('/x.vcf'), 'text/vcard; charset=utf-8');
  assert.equal(typeOf('/x.JPG'), 'image/jpeg');
  assert.equal(typeOf('/wasm.de.pagefind'), 'application/octet-stream');
  assert.ok(isCompressible('/icon.svg') && !isCompressible('/card.png') && !isCompressible('/x.pf_index'));
});

test('the policy by header forbids nothing that a page allows by its own', () => {
  const fetched = /default-src|script-src|style-src|img-src|connect-src|worker-src|font-src|frame-src|unsafe/;
  for (const path of ['', '_astro/x.js', 'search/', 'pagefind/de/pagefind-worker.js'])
    assert.doesNotMatch(headersOf(`${base}${path}`, base)['Content-Security-Policy'] ?? '', fetched);
});

test('feeds and texts may be read by programs elsewhere, the editor talks to its git host only', () => {
  for (const path of ['rss.xml', 'feed.json', '2026/07/x/index.json', '2026/07/x/index.md'])
    assert.equal(headersOf(`${base}${path}`, base)['Access-Control-Allow-Origin'], '*');
  assert.equal(headersOf(base, base)['Access-Control-Allow-Origin'], undefined);
  const policy = headersOf(`${base}admin/`, base, rules)['Content-Security-Policy'] ?? '';
  assert.match(policy, /connect-src 'self' blob: data: https:\/\/git\.example\.org;/);
  assert.match(policy, /worker-src 'self' blob:/);
});

const segment = fc.constantFrom('2026', 'admin', '_astro', 'ko', 'pagefind', 'x.y');
const named = ['', 'rss.xml', 'feed.json', 'index.json', 'a.json', 'a.svg', 'a.SVG', 'a.xhtml', 'a.pf_index'];
const file = fc.constantFrom(...named, 'a.jpg', 'a.pdf', 'a.js');
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), file)
  .map(([folders, name]) => [base.slice(0, -1), ...folders, name].join('/'))
  // No search index is among the assets, and no code outside of the folders that have it.
  .filter((at) => !/_astro.*pf_index/.test(at) && (!at.endsWith('.js') || /_astro|pagefind|admin/.test(at)));

/** The headers that a host takes from a `_headers` file: all matching patterns, several values of a header joined. */
function asHosted(text: string, at: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const block of text.split('\n\n')) {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const expression = pattern.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
    if (!new RegExp(`^${expression.join('.*')}$`).test(at)) continue;
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/s);
      (found[name] ??= []).push(value);
    }
  }
  return found;
}

test('in a _headers file no two patterns give the same header, and what they give is what the rules say', () => {
  const text = headersFile({ base });
  fc.assert(
    fc.property(path, (at) => {
      const wanted = headersOf(at, base);
      const isInFolder = /\/(?:admin|_astro|pagefind)\//.test(at);
      for (const [name, values] of Object.entries(asHosted(text, at))) {
        if (name === 'Content-Security-Policy') assert.ok(isInFolder || values.includes(wanted[name] ?? ''));
        else {
          assert.equal(values.length, 1, `${at} ${name}`);
          if (!isInFolder) assert.equal(values[0], wanted[name], `${at} ${name}`);
        }
      }
    }),
  );
});

test('the function for CloudFront gives the headers of the rules, within the size that is allowed', () => {
  const code = cloudFront({ base });
  assert.ok(Buffer.byteLength(code) <= 10_240, `${Buffer.byteLength(code)} bytes`);
  fc.assert(
    fc.property(path, (uri) => {
      const event = {
        context: { eventType: 'viewer-response' },
        request: { uri },
        response: { headers: {} },
      };
      const { headers } = runInNewContext(`${code}; handler(event)`, { event }) as {
        headers: Record<string, { value: string }>;
      };
      for (const [name, value] of Object.entries(headersOf(uri, base)))
        if (name !== 'Content-Type')
          assert.equal(headers[name.toLowerCase()]?.value, value, `${uri} ${name}`);
    }),
  );
});

test('the function for CloudFront finds the page of a folder', () => {
  const request = (uri: string) =>
    runInNewContext(`${cloudFront({ base })}; handler(event)`, {
      event: { context: { eventType: 'viewer-request' }, request: { uri } },
    }) as { uri?: string; headers?: { location: { value: string } } };
  assert.equal(request('/presse/2026/').uri, '/presse/2026/index.html');
  assert.equal(request('/presse/rss.xml').uri, '/presse/rss.xml');
  assert.equal(request('/presse/2026').headers?.location.value, '/presse/2026/');
});

test('nginx and Caddy get every rule in its order', () => {
  for (const text of [nginx({ base }), caddy({ base })]) {
    const places = headerRules().map(({ where }) =>
      Math.max(...['"', '`'].map((quote) => text.indexOf(`${quote}${patternOf(where, base)}${quote}`))),
    );
    assert.ok(places.every((place) => place > 0));
    assert.ok(places.every((place, number) => place > (places[number - 1] ?? 0)));
  }
});
