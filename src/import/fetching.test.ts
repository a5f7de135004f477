import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'node:dns';
import { test } from 'node:test';
import { imported, linesOfReport, roomAndSource } from '../../e2e/fixtures/import-run.ts';
import { testFolder } from '../../e2e/test-folder.ts';
import { politeFetching } from './source/fetching.ts';
import { openSource } from './source/open-source.ts';
import { isPublicIp, mayAsk } from './source/public-address.ts';

test('only public addresses are asked', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '2001:db8::1',
  ])
    assert.equal(isPublicIp(address), false, address);
  for (const address of ['93.184.216.34', '2606:2800:220:1::1'])
    assert.equal(isPublicIp(address), true, address);
  for (const address of [
    'http://localhost/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'https://a:b@example.org/',
    'http://2130706433/',
    'http://metadata.internal/',
  ])
    assert.equal(mayAsk(address), false, address);
  assert.equal(mayAsk('https://example.org/feed'), true);
});

test('pages of a sitemap are fetched once, within limits', async () => {
  let asked = 0;
  const page = (title: string) =>
    `<html lang="de"><head><meta property="article:published_time" content="2019-09-11T08:00:00+02:00"></head><body><h1>${title}</h1><article><p>Ein Satz über ${title}.</p></article></body></html>`;
  const server = createServer((request, response) => {
    asked += 1;
    if (request.url === '/weg') response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    else if (request.url === '/gross') response.end('x'.repeat(5000));
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page(`Seite mit langem Namen ${request.url ?? ''}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site = `http://localhost:${port}`;
  try {
    const fetching = politeFetching(testFolder(), {
      lookup,
      mayAsk: (one) => one.startsWith(site),
      largest: 4000,
      pace: 0,
    });
    const { content, folder } = await roomAndSource({});
    const path = join(folder, 'sitemap.xml');
    writeFileSync(
      path,
      `<urlset>${['eins', 'weg', 'gross'].map((name) => `<url><loc>${site}/${name}</loc></url>`).join('')}</urlset>`,
    );
    const source = await openSource(path, fetching);
    assert.ok(source);
    assert.deepEqual(linesOfReport(await imported(path, content, { source, fetching })), [
      'written releases/2019-09-11-eins/index.de.mdx Seite mit langem Namen /eins',
      '  guessed summary: Ein Satz über Seite mit langem Namen /eins.',
      '  guessed topic: aktuelles',
      'left –',
      `  dropped unreachable: ${site}/weg`,
      'left –',
      `  dropped unreachable: ${site}/gross`,
    ]);
    const before = asked;
    assert.equal((await fetching(`${site}/eins`))?.type, 'text/html');
    assert.equal(asked, before);
    assert.equal(await politeFetching(testFolder(), { pace: 0 })(`${site}/eins`), undefined);
    assert.equal(asked, before);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
