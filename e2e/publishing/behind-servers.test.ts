import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { headersOf } from '../../src/publishing/headers/rules.ts';
import { redirectOf } from '../../src/model/address/redirects-file.ts';
import { pack } from '../../src/publishing/pack.ts';
import { sites } from '../sites.ts';
import { testFolder } from '../test-folder.ts';
import { serveWithCaddy } from './caddy.ts';
import { hasBrotli, serve } from './nginx.ts';
import type { Served } from './served.ts';

const careless = 'Quarkgiraffe';
/** Names under which servers may send a document that runs programs. */
const spellings = [
  'a.SVG',
  'a.Svg',
  'a.svgz',
  'a.xhtml',
  'a.XHT',
  'a.XML',
  'a.HTML',
  'a.mht',
  'a.shtml',
  'a.html.xsl',
];
/** Former addresses as an old system may have had them, each with the requests that it answers. */
const formers: Record<string, string[]> = {
  '/alt/kran': ['alt/kran', 'alt/kran/'],
  '/alt/Über uns/': ['alt/%C3%9Cber%20uns', 'alt/%C3%9Cber%20uns/'],
  '/alt/seite.html': ['alt/seite.html'],
  '/news.php': ['news.php', 'news.php/'],
  '/news.php?id=12&L=0': ['news.php?id=12&L=0'],
  '/?p=123': ['?p=123'],
  '/2026/07/all-components/?print=1': ['2026/07/all-components/?print=1'],
  '/alt/Nr. 5: $100 (neu)': ['alt/Nr.%205:%20$100%20(neu)'],
};
const target = (former: string) => `/presse/2026/07/${Object.keys(formers).indexOf(former)}/`;
const redirects = Object.keys(formers).map((former) =>
  redirectOf(encodeURI(former).replaceAll('%25', '%'), '/presse/', target(former)),
);
const folder = testFolder();

before(async () => {
  cpSync(sites.presse.out, join(folder, 'presse'), { recursive: true });
  await pack(join(folder, 'presse'));
  // What a careless upload brings along.
  for (const name of ['.git/config', '.env', '2026/.htaccess']) {
    const file = join(folder, 'presse', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, careless);
  }
  for (const name of spellings) writeFileSync(join(folder, 'presse/2026', name), '<svg><script/></svg>');
});

/** An answer to a path that is sent exactly as it is written, for a client tidies it up first. */
function raw(address: string, path: string, headers: Record<string, string> = {}) {
  const { port } = new URL(address);
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

/** The value of a header, without what a server adds to `Vary` for packed files. */
const valueOf = (headers: Record<string, string>, header: string) =>
  header === 'Vary'
    ? headers['vary']?.replace(/(?:, )?Accept-Encoding(?:, )?/, '')
    : headers[header.toLowerCase()];

const servers: [name: string, serve: typeof serveWithCaddy, encodings: string[]][] = [
  ['nginx', serve, ['gzip', ...(hasBrotli ? ['br'] : [])]],
  ['Caddy', serveWithCaddy, ['gzip', 'br']],
];

for (const [name, start, encodings] of servers) {
  describe(name, () => {
    let server: Served;
    before(async () => {
      server = await start(folder, { base: '/presse/', redirects });
    });
    after(() => server.stop());
    const get = (path: string, headers?: Record<string, string>) => raw(server.address, path, headers);

    test('every kind of address has exactly the headers of the rules', async () => {
      const paths = [
        ...['', '2026/07/all-components/', 'nirgends/', 'rss.xml', 'ko/atom.xml', 'feeds/all/feed.json'],
        ...['sitemap.xml', 'robots.txt', 'llms.txt', 'favicon.svg', 'card.png', 'feeds/feeds.opml'],
        ...['txt', 'md', 'json'].map((ending) => `2026/07/all-components/index.${ending}`),
        ...['ausleger.jpg', 'bauplan.pdf', 'press-kit.zip', 'events.ics', 'messwerte.csv'].map(
          (file) => `2026/07/all-components/${file}`,
        ),
        ...[
          'pagefind/de/pagefind.js',
          'pagefind/de/pagefind-entry.json',
          'people/lina-leuchtfeuer/contact.vcf',
        ],
      ];
      for (const path of paths) {
        const { status, headers } = await get(`/presse/${path}`);
        assert.equal(status, path === 'nirgends/' ? 404 : 200, path);
        for (const [header, value] of Object.entries(headersOf(`/presse/${path}`, '/presse/')))
          assert.equal(valueOf(headers, header), value, `${path} ${header}`);
      }
    });

    test('a program that asks for Markdown gets a release as Markdown at its own address', async () => {
      const at = '/presse/2026/07/all-components/';
      const twin = await get(`${at}index.md`);
      for (const accept of [
        'text/markdown',
        'text/markdown, text/html;q=0.9',
        'text/html;q=0.5,text/markdown;q=1.0',
      ]) {
        const { status, headers, body } = await get(at, { Accept: accept });
        assert.equal(status, 200, accept);
        assert.equal(headers['content-type'], 'text/markdown; charset=utf-8', accept);
        assert.match(headers['vary'] ?? '', /(?:^|, )Accept(?:,|$)/);
        assert.deepEqual(body, twin.body);
      }
      for (const accept of [
        'text/html,application/xhtml+xml,*/*;q=0.8',
        'text/html, text/markdown;q=0.5',
        'text/markdown;q=0',
      ]) {
        const { headers } = await get(at, { Accept: accept });
        assert.equal(headers['content-type'], 'text/html; charset=utf-8', accept);
        assert.match(headers['vary'] ?? '', /(?:^|, )Accept(?:,|$)/);
      }
      // What has no such form is sent as ever: a list, a text in another language, a picture.
      for (const path of [
        '',
        'en/2026/07/all-components/',
        '2026/07/all-components/ausleger.jpg',
        'nirgends/',
      ]) {
        const [asked, ever] = [
          await get(`/presse/${path}`, { Accept: 'text/markdown' }),
          await get(`/presse/${path}`),
        ];
        assert.equal(asked.status, ever.status, path);
        assert.equal(asked.headers['content-type'], ever.headers['content-type'], path);
      }
    });

    test('a former address leads on, with its query or without', async () => {
      for (const [former, requests] of Object.entries(formers))
        for (const request of requests) {
          const { status, headers } = await get(`/presse/${request}`);
          assert.equal(status, 301, request);
          const to = new URL(headers['location'] ?? '', `${server.address}/presse/${request}`);
          assert.equal(to.pathname + to.search, target(former), request);
        }
    });

    test('with another query the page is shown as ever', async () => {
      for (const path of ['', '?p=124', '2026/07/all-components/?print=2']) {
        const { status, headers } = await get(`/presse/${path}`);
        assert.equal(status, 200, path);
        for (const [header, value] of Object.entries(
          headersOf(`/presse/${path.replace(/\?.*/, '')}`, '/presse/'),
        ))
          assert.equal(valueOf(headers, header), value, `${path} ${header}`);
      }
    });

    test('what is no page is in a sandbox, by whatever name it goes', async () => {
      for (const spelling of spellings) {
        const { status, headers } = await get(`/presse/2026/${spelling}`);
        assert.equal(status, 200, spelling);
        assert.match(headers['content-security-policy'] ?? '', /sandbox(?:;|$)/, spelling);
        assert.equal(headers['x-content-type-options'], 'nosniff');
      }
    });

    test('a feed that has not changed is not sent again', async () => {
      for (const accepted of ['gzip', 'identity']) {
        const first = await get('/presse/rss.xml', { 'Accept-Encoding': accepted });
        assert.ok(first.body.length > 1_000);
        for (const [answer, condition] of [
          ['etag', 'If-None-Match'],
          ['last-modified', 'If-Modified-Since'],
        ] as const) {
          const headers = { 'Accept-Encoding': accepted, [condition]: first.headers[answer] ?? '' };
          const again = await get('/presse/rss.xml', headers);
          assert.equal(again.status, 304, `${accepted} ${condition}`);
          assert.equal(again.body.length, 0);
        }
      }
    });

    test('text is sent packed to whoever can unpack it', async () => {
      const whole = await get('/presse/');
      assert.equal(whole.headers['content-encoding'], undefined);
      for (const encoding of encodings) {
        const { headers, body } = await get('/presse/', { 'Accept-Encoding': encoding });
        assert.equal(headers['content-encoding'], encoding);
        assert.equal(headers['vary'], 'Accept-Encoding');
        assert.equal(headers['content-type'], 'text/html; charset=utf-8');
        assert.ok(body.length < whole.body.length / 2);
      }
    });

    test('what is not the site’s is refused', async () => {
      for (const path of [
        '/presse/../../etc/passwd',
        '/presse/%2e%2e/%2e%2e/etc/passwd',
        '/presse/..%2f..%2fetc/passwd',
        '/presse/.git/config',
        '/presse/%2egit/config',
        '/presse//.git/config',
        '/presse/.env',
        '/presse/2026/.htaccess',
        '/presse/pagefind/',
        '/presse/_astro/',
        '/',
      ]) {
        const { status, body } = await get(path);
        assert.ok([400, 404].includes(status), `${path}: ${status}`);
        assert.doesNotMatch(body.toString(), /root:x:|<title>Index of|Quarkgiraffe/, path);
      }
    });

    test('an address without its last slash leads to the page', async () => {
      const { status, headers } = await get('/presse/archive');
      assert.ok([301, 308].includes(status), String(status));
      assert.equal(
        new URL(headers['location'] ?? '', `${server.address}/presse/archive`).href,
        `${server.address}/presse/archive/`,
      );
    });
  });
}
