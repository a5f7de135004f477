import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { AwsV4Signer } from 'aws4fetch';

/** The keys that may write. */
export const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'not-a-secret' };

/** Files in an answer to a list. Few, so that every list has several pages. */
const pageSize = 10;

type Kept = { bytes: Buffer; headers: Record<string, string> };
type Request = { method: string; url: URL; headers: IncomingMessage['headers'] };

/**
 * A bucket in memory that speaks as much of S3 as a deploy needs: signed lists (in pages), uploads and removals, and
 * files that everybody may read. https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */
export async function startBucket(name: string): Promise<{ endpoint: string; close: () => void }> {
  const files = new Map<string, Kept>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const endpoint = `http://127.0.0.1:${port}`;

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await buffer(incoming);
    const url = new URL(incoming.url ?? '/', endpoint);
    const request = { method: incoming.method ?? 'GET', url, headers: incoming.headers };
    const key = decodeURIComponent(url.pathname.slice(`/${name}/`.length));
    const isList = url.searchParams.get('list-type') === '2';
    const refusal = request.method !== 'GET' || isList ? await refusalOf(request) : undefined;
    if (refusal) return fail(response, 403, ...refusal);
    if (isList) return void response.writeHead(200).end(listed(url.searchParams));
    if (request.method === 'PUT') {
      const { 'content-type': type = '', 'cache-control': kept } = incoming.headers;
      files.set(key, { bytes, headers: { 'content-type': type, ...(kept && { 'cache-control': kept }) } });
      return void response.writeHead(200).end();
    }
    if (request.method === 'DELETE') {
      files.delete(key);
      return void response.writeHead(204).end();
    }
    const found = files.get(key);
    if (!found) return fail(response, 404, 'NoSuchKey', 'The specified key does not exist.');
    response.writeHead(200, found.headers).end(found.bytes);
  }

  function listed(query: URLSearchParams): string {
    const prefix = query.get('prefix') ?? '';
    const start = Number(query.get('continuation-token') ?? 0);
    const all = [...files.keys()].filter((key) => key.startsWith(prefix)).sort();
    const rows = all.slice(start, start + pageSize).map((key) => {
      const tag = createHash('md5')
        .update(files.get(key)?.bytes ?? '')
        .digest('hex');
      return `<Contents><Key>${escaped(key)}</Key><ETag>&quot;${tag}&quot;</ETag></Contents>`;
    });
    const isCut = start + pageSize < all.length;
    const next = isCut ? `<NextContinuationToken>${start + pageSize}</NextContinuationToken>` : '';
    return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${isCut}</IsTruncated>${rows.join('')}${next}</ListBucketResult>`;
  }

  return { endpoint, close: () => server.close() };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function fail(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status).end(`<Error><Code>${code}</Code><Message>${message}</Message></Error>`);
}

/** Why a request is refused: it is signed again with our key and compared. */
async function refusalOf({
  method,
  url,
  headers,
}: Request): Promise<[code: string, message: string] | undefined> {
  const { authorization = '', 'x-amz-date': datetime } = headers;
  const [, id, region = ''] = /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(authorization) ?? [];
  if (id === undefined) return ['AccessDenied', 'Access Denied'];
  if (id !== keys.accessKeyId)
    return ['InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.'];
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(authorization) ?? [];
  const signed = names.split(';').filter((name) => name !== 'host' && name !== 'x-amz-date');
  const again = await new AwsV4Signer({
    method,
    url: url.href,
    headers: signed.map((name): [string, string] => [name, String(headers[name])]),
    ...keys,
    service: 's3',
    region,
    datetime: String(datetime),
  }).sign();
  return again.headers.get('authorization') === authorization
    ? undefined
    : [
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided.',
      ];
}
