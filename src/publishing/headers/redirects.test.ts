import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { redirectOf, redirectsFile } from '../../model/address/redirects-file.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { caddy } from './caddy.ts';
import { cloudFront, fittingRedirects } from './cloudfront.ts';
import { nginx } from './nginx.ts';

const base = '/presse/';
const redirects = [
  ['/alt/kran', '/presse/2026/07/kran/'],
  ['/news.php?id=12', '/presse/2026/07/steg/'],
  ['/?p=1', '/presse/2026/07/dock/'],
].map(([former = '', to = '']) => redirectOf(former, base, to));

test('the function for CloudFront leads on from former addresses, and finds the page of a former program', () => {
  const request = (uri: string, querystring: Record<string, { value: string }> = {}) =>
    runInNewContext(`${cloudFront({ base, redirects })}; handler(event)`, {
      event: { context: { eventType: 'viewer-request' }, request: { uri, querystring } },
    }) as { uri?: string; headers?: { location: { value: string } } };
  const leads = (...asked: Parameters<typeof request>) => request(...asked).headers?.location.value;
  for (const uri of ['/presse/alt/kran', '/presse/alt/kran/'])
    assert.equal(leads(uri), '/presse/2026/07/kran/');
  assert.equal(leads('/presse/news.php', { id: { value: '12' } }), '/presse/2026/07/steg/');
  assert.equal(leads('/presse/', { p: { value: '1' } }), '/presse/2026/07/dock/');
  assert.equal(request('/presse/', { p: { value: '2' } }).uri, '/presse/index.html');
  assert.equal(request('/presse/news.php').uri, '/presse/news.php/index.html');
});

test('a function for CloudFront has room for some former addresses, and those with a query come first', () => {
  const many = Array.from({ length: 500 }, (_, number) =>
    redirectOf(number % 2 ? `/news.php?id=${number}` : `/alt/${number}`, base, '/presse/2026/07/kran/'),
  );
  const fitting = fittingRedirects({ base, redirects: many });
  assert.ok(fitting.length > 30 && fitting.length < 200, String(fitting.length));
  assert.ok(fitting.every(({ query }) => query !== undefined));
  assert.ok(Buffer.byteLength(cloudFront({ base, redirects: many })) <= 10_240);
});

test('the file of redirects has a line for each host that reads it', () => {
  assert.equal(
    redirectsFile([...redirects, redirectOf('/a:b*', base, '/presse/x/')]),
    [
      '/presse/news.php id=12 /presse/2026/07/steg/ 301!',
      '/presse/ p=1 /presse/2026/07/dock/ 301!',
      '/presse/alt/kran /presse/2026/07/kran/ 301!',
      '/presse/a%3Ab%2A /presse/x/ 301!',
      '/presse/alt/kran /presse/2026/07/kran/ 301',
      '/presse/a%3Ab%2A /presse/x/ 301',
      '',
    ].join('\n'),
  );
});

test('under a base path of other letters nginx and Caddy compare the letters', () => {
  const target = {
    base: urlsOf({ url: 'https://example.org/präsenz/', languages: ['de'], timeZone: 'UTC' }).base,
  };
  for (const text of [nginx(target), caddy(target)]) {
    assert.ok(text.includes('/präsenz/404.html'));
    assert.doesNotMatch(text, /%C3/i);
  }
});
