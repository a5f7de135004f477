import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storeAnsweredBy } from '../../../e2e/fixtures/test-store.ts';

const page = (keys: string[], next?: string) =>
  `<?xml version="1.0"?><ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${
    next ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
  }${keys.map((key) => `<Contents><Key>${key}</Key><ETag>&quot;0a&quot;</ETag></Contents>`).join('')}</ListBucketResult>`;

test('a list that comes in parts is read to its end, and an answer that fails for a moment is asked for again', async (t) => {
  const asked: URL[] = [];
  const store = await storeAnsweredBy(t, 'secret', (request, answer) => {
    const url = new URL(request.url ?? '', 'http://store');
    asked.push(url);
    if (asked.length === 1) answer.writeHead(503).end();
    else if (url.searchParams.get('continuation-token') === 'a+b/c=')
      answer.end(page(['presse/0', 'presse/a&amp;b.html']));
    else answer.end(page(['presse/1.html'], 'a+b/c='));
  });
  assert.deepEqual(await store.list('presse/'), [
    { key: 'presse/1.html', hash: '0a' },
    { key: 'presse/0', hash: '0a' },
    { key: 'presse/a&b.html', hash: '0a' },
  ]);
  assert.equal(asked.length, 3);
});
