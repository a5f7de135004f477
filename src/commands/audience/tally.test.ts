import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalWords } from '../../i18n/tool-words.ts';
import { askedForIn } from './asked-for.ts';
import { lineReader } from './log-lines.ts';
import { audienceLines } from './report.ts';
import { Tally } from './tally.ts';

const site = { base: '/press/', languages: ['de', 'en'], folders: ['2026-01-15-hafen', '2026-02-01-kran'] };
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const bot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const feedly = (count: number) => `Feedly/1.0 (+http://www.feedly.com/fetcher.html; ${count} subscribers)`;

const nginx = (path: string, agent = firefox, status = 200, address = '192.0.2.7') =>
  `${address} - - [15/Jan/2026:10:00:00 +0100] "GET ${path} HTTP/2.0" ${status} 512 "https://example.org/?q=ada" "${agent}"`;

function counted(lines: readonly string[]) {
  const tally = new Tally();
  const read = lineReader();
  const askedFor = askedForIn(site);
  for (const line of lines) {
    const request = read(line);
    if (!line.startsWith('#')) tally.add(request, request && askedFor(request.path));
  }
  return tally.audience;
}

test('pages, other formats, kits and files of a release are counted in all languages, and bots apart', () => {
  const { releases, bots, first } = counted([
    nginx('/press/2026/01/hafen/'),
    nginx('/press/en/2026/01/hafen/?utm_source=x'),
    nginx('/press/2026/01/hafen/index.md'),
    nginx('/press/2026/01/hafen/press-kit.zip', firefox, 206),
    nginx('/press/2026/01/hafen/steg.jpg', firefox, 304),
    nginx('/press/2026/01/hafen/', bot),
    nginx('/press/2026/01/hafen/', '-'),
    nginx('/press/2026/01/hafen/', firefox, 404),
    nginx('/press/2026/01/hafen/card.png'),
    nginx('/press/2026/01/nothing/'),
    nginx('/other/2026/01/hafen/'),
    nginx('/press/2026/02/kran/'),
  ]);
  assert.deepEqual(releases, [
    { name: '2026/01/hafen', pages: 2, twins: 1, kits: 1, files: 1 },
    { name: '2026/02/kran', pages: 1, twins: 0, kits: 0, files: 0 },
  ]);
  assert.equal(bots, 2);
  assert.equal(first, '2026-01-15T09:00:00.000Z');
});

test('a feed has the subscribers that its readers announce, and those who ask by themselves', () => {
  const { feeds } = counted([
    nginx('/press/rss.xml', feedly(12)),
    nginx('/press/rss.xml', feedly(16)),
    nginx('/press/rss.xml', 'NetNewsWire (RSS Reader; https://netnewswire.com/)'),
    nginx('/press/rss.xml', 'NetNewsWire (RSS Reader; https://netnewswire.com/)'),
    nginx('/press/rss.xml', 'NetNewsWire (RSS Reader; https://netnewswire.com/)', 304, '192.0.2.8'),
    nginx('/press/en/topics/hafen/feed.json', feedly(3)),
    nginx('/press/ada@example.org/rss.xml', feedly(3)),
  ]);
  assert.deepEqual(feeds, [
    { name: 'de/rss.xml', announced: { Feedly: 16 }, others: 2 },
    { name: 'en/topics/hafen/feed.json', announced: { Feedly: 3 }, others: 0 },
  ]);
});

test('Caddy and CloudFront write the same request', () => {
  const caddy = {
    ts: 1768467600.5,
    status: 200,
    request: {
      client_ip: '192.0.2.7',
      method: 'GET',
      uri: '/press/2026/01/hafen/',
      headers: { 'User-Agent': [firefox] },
    },
  };
  const cloudFront = [
    '#Version: 1.0',
    '#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent)',
    [
      '2026-01-15',
      '09:00:00',
      'FRA6',
      '512',
      '192.0.2.7',
      'GET',
      'd.example',
      '/press/2026/01/hafen/',
      '200',
      '-',
      encodeURIComponent(firefox),
    ].join('\t'),
  ];
  for (const lines of [[JSON.stringify(caddy)], cloudFront]) {
    const { releases, first } = counted(lines);
    assert.deepEqual(releases, [{ name: '2026/01/hafen', pages: 1, twins: 0, kits: 0, files: 0 }]);
    assert.equal(first?.slice(0, 19), '2026-01-15T09:00:00');
  }
});

test('the output names nobody, and what is no request is told', () => {
  const audience = counted([
    nginx('/press/2026/01/hafen/'),
    nginx('/press/rss.xml', feedly(2)),
    nginx('/press/rss.xml', 'curl/8'),
    'no line of a log',
    '{"broken',
  ]);
  assert.equal(audience.unread, 2);
  const words = terminalWords({ LC_ALL: 'en' }).audience;
  const said = audienceLines(audience, words, false).join('\n');
  assert.match(said, /2026\/01\/hafen +1 +0 +0 +0/);
  assert.match(said, /de\/rss\.xml +3 +Feedly 2, 1 by themselves/);
  assert.doesNotMatch(said + JSON.stringify(audience), /192\.0\.2|ada|Mozilla/);
});
