import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { storeAnsweredBy } from '../../../e2e/fixtures/test-store.ts';

/** A request as a store receives it: the path as it was sent, headers in small letters. */
type Request = { method: string; path: string; headers: Record<string, string | undefined> };

const encoded = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => String.fromCharCode(byte))
    .map((one) =>
      /[\w.~-]/.test(one) ? one : `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');

/**
 * The signature that a store computes for a request, to compare it with the received one.
 * See https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
function signatureOf({ method, path, headers }: Request, secret: string): string {
  const [, scope = '', names = ''] =
    /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+),/.exec(headers['authorization'] ?? '') ?? [];
  const { pathname, search } = new URL(path, 'http://store');
  const query = [...new URLSearchParams(search)].map((pair) => pair.map(encoded).join('=')).sort();
  const signed = names.split(';').map((name) => `${name}:${(headers[name] ?? '').trim()}\n`);
  const canonical = [
    method,
    pathname
      .split('/')
      .map((part) => encoded(decodeURIComponent(part)))
      .join('/'),
    query.join('&'),
    signed.join(''),
    names,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const digest = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, digest].join('\n');
  const key = scope
    .split('/')
    .reduce((last, part) => createHmac('sha256', last).update(part).digest(), Buffer.from(`AWS4${secret}`));
  return createHmac('sha256', key).update(text).digest('hex');
}

const sent = ({ headers }: Request) => /Signature=([0-9a-f]{64})$/.exec(headers['authorization'] ?? '')?.[1];

/** The keys, requests and signatures of Amazon's examples. */
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const empty = createHash('sha256').digest('hex');
const published: [method: string, path: string, more: Record<string, string>, signature: string][] = [
  [
    'GET',
    '/test.txt',
    { range: 'bytes=0-9' },
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  ],
  [
    'PUT',
    '/test$file.text',
    {
      date: 'Fri, 24 May 2013 00:00:00 GMT',
      'x-amz-storage-class': 'REDUCED_REDUNDANCY',
      'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
    },
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  ],
  ['GET', '/?lifecycle', {}, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
  ['GET', '/?max-keys=2&prefix=J', {}, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
];

test('the judge of signatures comes to what Amazon has published', () => {
  for (const [method, path, more, signature] of published) {
    const headers: Record<string, string> = {
      host: 'examplebucket.s3.amazonaws.com',
      'x-amz-content-sha256': empty,
      'x-amz-date': '20130524T000000Z',
      ...more,
    };
    headers['authorization'] =
      `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=${Object.keys(headers).sort().join(';')},Signature=${signature}`;
    const request = { method, path, headers };
    assert.equal(signatureOf(request, secret), signature, path);
    assert.notEqual(signatureOf({ ...request, path: '/other' }, secret), signature);
  }
});

test('every request that a deploy makes is signed as a store reckons it, whatever the file is called', async (t) => {
  const requests: Request[] = [];
  const store = await storeAnsweredBy(t, secret, ({ method = '', url = '', headers }, answer) => {
    requests.push({ method, path: url, headers: headers as Request['headers'] });
    answer.end('<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>');
  });
  for (const key of ['presse/index.html', "häfen/Plan (1) & 'neu'+alt!*.pdf", '부산/100 % ~$@:=,;.txt']) {
    await store.put(key, new TextEncoder().encode('x'), {
      'Content-Type': 'text/plain',
      'Cache-Control': 'no-cache',
    });
    await store.remove(key);
    await store.list(key);
  }
  assert.deepEqual([...new Set(requests.map(({ method }) => method))], ['PUT', 'DELETE', 'GET']);
  for (const request of requests)
    assert.equal(sent(request), signatureOf(request, secret), `${request.method} ${request.path}`);
  assert.ok(
    requests.every(({ headers }) => headers['authorization']?.includes('/eu-central-1/s3/aws4_request')),
  );
});
