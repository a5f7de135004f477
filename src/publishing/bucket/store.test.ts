import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { storeOf } from './store.ts';

const page = (keys: string[], next?: string) =>
  `<?xml version="1.0"?><ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${
    next ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
  }${keys.map((key) => `<Contents><Key>${key}</Key><ETag>&quot;0a&quot;</ETag></Contents>`).join('')}</ListBucketResult>`;

test('a list that comes in parts is read to its end, and an answer that fails for a moment is asked for again', async (t) => {
  const asked: URL[] = [];
  const server = createServer((request, answer) => {
    const url = new URL(request.url ?? '', 'http://store');
    asked.push(url);
    if (asked.length === 1) answer.writeHead(503).end();
    else if (url.searchParams.get('continuation-token') === 'a+b/c=')
      answer.end(page(['presse/0', 'presse/a&amp;b.html']));
    else answer.end(page(['presse/1.html'], 'a+b/c='));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  const store = storeOf({
    endpoint: `http://127.0.0.1:${address.port}`,
    name: 'newsroom',
    region: 'eu-central-1',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  });
  assert.deepEqual(await store.list('presse/'), [
    { key: 'presse/1.html', hash: '0a' },
    { key: 'presse/0', hash: '0a' },
    { key: 'presse/a&b.html', hash: '0a' },
  ]);
  assert.equal(asked.length, 3);
});
